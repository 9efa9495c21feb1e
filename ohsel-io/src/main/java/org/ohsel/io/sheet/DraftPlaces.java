// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Location;

/** Where the values of a record are, by JSON Pointer. */
final class DraftPlaces {

    private DraftPlaces() {}

    /**
     * The value that a pointer leads to, or that holds what it leads to.
     *
     * @return the value; empty if it is an object or a list, or missing
     */
    static Optional<Draft.Leaf> leaf(Draft draft, String pointer) {
        Object found = new Walk(draft.root(), pointer).found;
        return found instanceof Draft.Leaf leaf ? Optional.of(leaf) : Optional.empty();
    }

    /** The cell of a value; of a missing one the empty cell of its column, or else the first cell of its object. */
    static Location of(Draft draft, String pointer) {
        Walk walk = new Walk(draft.root(), pointer);
        if (walk.found instanceof Draft.Leaf leaf) {
            return leaf.at();
        } else if (walk.isMissing) {
            return walk.empty().orElseGet(() -> first(draft, walk.nearest));
        }
        return first(draft, walk.found);
    }

    /** The first cell of an object, and that of the row if it is the record. */
    private static Location first(Draft draft, Object value) {
        Location start = draft.root().line.start();
        return value == draft.root()
                ? start
                : cells(value).min(Comparator.naturalOrder()).orElse(start);
    }

    private static Stream<Location> cells(Object value) {
        if (value instanceof Draft.Leaf leaf) {
            return Stream.of(leaf.at());
        } else if (value instanceof Draft.Values list) {
            return list.leaves.values().stream().map(Draft.Leaf::at);
        } else if (value instanceof Draft.Objects list) {
            return list.nodes.stream().flatMap(DraftPlaces::cells);
        }
        return ((Draft.Node) value).members.values().stream().flatMap(DraftPlaces::cells);
    }

    /** Follows a pointer as far as it leads. */
    private static final class Walk {

        private final List<String> path = new ArrayList<>();
        private Object found;
        private Draft.Node nearest;
        private boolean isMissing;

        Walk(Draft.Node root, String pointer) {
            found = root;
            nearest = root;
            String[] tokens = pointer.split("/", -1);
            for (int i = 1; i < tokens.length && !isMissing && !(found instanceof Draft.Leaf); i++) {
                step(tokens[i].replace("~1", "/").replace("~0", "~"));
            }
        }

        private void step(String token) {
            @Nullable Object next = null;
            if (found instanceof Draft.Node node) {
                path.add(token);
                nearest = node;
                next = member(node, token);
            } else if (found instanceof Draft.Objects list) {
                next = element(list.nodes, token);
            } else if (found instanceof Draft.Values list) {
                next = element(List.copyOf(list.leaves.values()), token);
            }
            isMissing = next == null;
            found = next == null ? found : next;
        }

        private static @Nullable Object element(List<?> list, String token) {
            return token.matches("[0-9]{1,7}") && Integer.parseInt(token) < list.size()
                    ? list.get(Integer.parseInt(token))
                    : null;
        }

        /** A member; of a period in two cells the cell that is wrong, if it can be told. */
        private static @Nullable Object member(Draft.Node node, String name) {
            @Nullable Object first = node.members.get(name);
            if (node.members.get(name + Target.END) instanceof Draft.Leaf last) {
                boolean isLast = first == null || (first instanceof Draft.Leaf leaf && isWrong(leaf, last));
                return isLast ? last : first;
            }
            return first;
        }

        private static boolean isWrong(Draft.Leaf first, Draft.Leaf last) {
            try {
                PartialDate.parse(String.valueOf(first.value()));
                return PartialDate.parse(first.value() + "/" + last.value()).isReversed();
            } catch (DateTimeException e) {
                return isDate(first);
            }
        }

        private static boolean isDate(Draft.Leaf leaf) {
            try {
                PartialDate.parse(String.valueOf(leaf.value()));
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }

        /** The cell in which the missing value would be. */
        Optional<Location> empty() {
            return nearest.fields.values().stream()
                    .filter(field ->
                            field.fills(path) && (path.size() == 1 || field.occurrence() == nearest.occurrence))
                    .map(field -> new Location(
                            nearest.line.start().line(),
                            field.at() + 1L,
                            nearest.line.start().sheet()))
                    .findFirst();
        }
    }
}

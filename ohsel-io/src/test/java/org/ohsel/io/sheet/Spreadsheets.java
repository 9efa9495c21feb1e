// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;

/** What was written to a spreadsheet and read back, for comparison. */
final class Spreadsheets {

    /** A string of which it was said that it is written in another way. */
    private static final Object ALTERED = new Object();

    private Spreadsheets() {}

    static Result<EngagementLog> read(byte[] file, Columns columns) throws IOException {
        Path path = Files.createTempFile("ohsel", ".sheet");
        try {
            Files.write(path, file);
            return SheetReader.standard().withColumns(columns).readLog(path);
        } finally {
            Files.delete(path);
        }
    }

    /** The records of what was read, as JSON trees in the order of their ids. */
    static Map<String, Object> trees(Iterable<? extends EngagementRecord> records) {
        Map<String, Object> trees = new LinkedHashMap<>();
        records.forEach(record -> trees.put(record.id(), RecordTree.of(record)));
        return trees;
    }

    /** Records without what was left out of them. */
    static Map<String, Object> without(Iterable<? extends EngagementRecord> records, List<LeftOut> leftOut) {
        Map<String, Object> trees = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (EngagementRecord record : records) {
            List<LeftOut> own = leftOut.stream()
                    .filter(each -> each.recordId() == null
                            ? record.id() == null
                            : each.recordId().equals(record.id()) && each.type().equals(record.type()))
                    .toList();
            boolean isWhole = own.stream()
                    .anyMatch(each -> each.pointer().isEmpty() && !each.reason().contains("earlier record"));
            if (!isWhole && seen.add(String.valueOf(record.id()))) {
                Object tree = RecordTree.of(record);
                for (LeftOut each :
                        own.stream().filter(each -> !each.pointer().isEmpty()).toList()) {
                    tree = removed(tree, each.pointer(), each.reason().contains("written"));
                }
                trees.put(String.valueOf(record.id()), pruned(tree));
            }
        }
        return trees;
    }

    /** Puts a mark in the place of a value, so that those after it in a list keep their numbers. */
    private static Object removed(Object tree, String pointer, boolean isAltered) {
        int end = pointer.indexOf('/', 1);
        String name = (end < 0 ? pointer.substring(1) : pointer.substring(1, end))
                .replace("~1", "/")
                .replace("~0", "~");
        String rest = end < 0 ? "" : pointer.substring(end);
        if (tree instanceof Map<?, ?> members) {
            Map<Object, Object> copy = new LinkedHashMap<>(members);
            copy.put(name, next(copy.get(name), rest, isAltered));
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) tree);
        int at = Integer.parseInt(name);
        copy.set(at, next(copy.get(at), rest, isAltered));
        return copy;
    }

    private static Object next(Object value, String rest, boolean isAltered) {
        if (!rest.isEmpty()) {
            return removed(value, rest, isAltered);
        }
        return isAltered ? ALTERED : Removed.MARK;
    }

    private enum Removed {
        MARK
    }

    private static Object pruned(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            members.forEach((name, member) -> {
                Object value = pruned(member);
                if (value != Removed.MARK) {
                    kept.put(name, value);
                }
            });
            return kept.isEmpty() ? Removed.MARK : kept;
        } else if (tree instanceof List<?> list) {
            List<Object> kept = list.stream()
                    .map(Spreadsheets::pruned)
                    .filter(value -> value != Removed.MARK)
                    .toList();
            return kept.isEmpty() ? Removed.MARK : kept;
        }
        return tree;
    }

    /** The first difference; empty if there is none. */
    static String difference(Object expected, Object actual, String pointer) {
        if (ALTERED.equals(expected)) {
            return actual instanceof String ? "" : pointer + ": expected a string, not " + actual;
        } else if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
            Set<Object> names = new HashSet<>(one.keySet());
            names.addAll(other.keySet());
            return names.stream()
                    .map(name -> difference(
                            one.containsKey(name) ? one.get(name) : "(nothing)",
                            other.containsKey(name) ? other.get(name) : "(nothing)",
                            pointer + "/" + name))
                    .filter(difference -> !difference.isEmpty())
                    .findFirst()
                    .orElse("");
        } else if (expected instanceof List<?> one && actual instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                String difference = difference(one.get(i), other.get(i), pointer + "/" + i);
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
            return "";
        }
        return expected.equals(actual) ? "" : pointer + ": expected " + expected + ", but it is " + actual;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;

/** Which kind of record, or part of one, people mean by the name of a sheet or the words of a cell. */
final class Kinds {

    /** Sheets of a template that hold no records. */
    private static final Set<String> NOT_READ = Set.of("how to", "codes", "example");

    private static final Spellings<Class<? extends EngagementRecord>> NAMED = kindsByName();
    private static final Spellings<String> PARTS = partsByName();

    private Kinds() {}

    /** A kind by its name in JSON. */
    static Optional<Class<? extends EngagementRecord>> typed(String type) {
        return EngagementRecord.kinds().stream()
                .<Class<? extends EngagementRecord>>map(known -> known)
                .filter(known -> EngagementRecord.typeOf(known).equals(type.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** A kind by what people call it: Events, Commissioning activity. */
    static Optional<Class<? extends EngagementRecord>> named(String name) {
        return Optional.ofNullable(NAMED.meaning(Headings.normalise(name)));
    }

    private static Spellings<Class<? extends EngagementRecord>> kindsByName() {
        Spellings<Class<? extends EngagementRecord>> kinds = new Spellings<>();
        kinds.add("activity", CommissioningActivity.class);
        EngagementRecord.kinds()
                .forEach(kind -> kinds.add(EngagementRecord.typeOf(kind).replace('-', ' '), kind));
        return kinds;
    }

    /**
     * The part that a sheet is named for: Feedback, Scrutiny views.
     *
     * @return the name of the member; empty if no kind of record has such a list
     */
    static Optional<String> part(String sheet) {
        return Optional.ofNullable(PARTS.meaning(Headings.normalise(sheet)));
    }

    private static Spellings<String> partsByName() {
        Spellings<String> parts = new Spellings<>();
        inOrder()
                .flatMap(kind -> Target.parts(kind).stream())
                .forEach(part -> parts.add(Headings.normalise(part), part));
        return parts;
    }

    /** The kinds of record that have a part. */
    static List<Class<? extends EngagementRecord>> with(String part) {
        return inOrder().filter(kind -> Target.partType(kind, part) != null).toList();
    }

    private static Stream<Class<? extends EngagementRecord>> inOrder() {
        return Stream.concat(
                Stream.of(Event.class, CommissioningActivity.class),
                EngagementRecord.kinds().stream()
                        .filter(kind -> kind != Event.class && kind != CommissioningActivity.class));
    }

    static boolean isRead(String sheet) {
        return !NOT_READ.contains(Headings.normalise(sheet));
    }
}

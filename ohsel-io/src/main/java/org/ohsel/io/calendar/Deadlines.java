// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Access;
import org.ohsel.io.publishing.Characters;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.planning.Consultation;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.Reflection;

/**
 * Finds the deadlines in a record, at any depth. Only the components that lead to one are walked, and nothing that is
 * restricted.
 */
final class Deadlines {

    private static final Set<Class<?>> HOLDERS = Set.of(Consultation.class, Commitment.class, Recommendation.class);

    /** A component that leads to deadlines. */
    private record Way(String name, Accessor accessor) {}

    private final Map<Class<?>, List<Way>> ways = new ConcurrentHashMap<>();

    /** What was found in a record. */
    static final class Found {

        final List<Deadline> deadlines = new ArrayList<>();
        int restricted;

        private void add(CalendarEntry entry, Record part, @Nullable PartialDate date, String path) {
            if (date != null) {
                deadlines.add(new Deadline(entry, part, date, path));
            }
        }
    }

    Found in(EngagementRecord record) {
        Found found = new Found();
        walk(record, new RecordPointer(null, null, 0), found);
        return found;
    }

    private void walk(Object part, RecordPointer path, Found found) {
        if (Access.isRestricted(part)) {
            found.restricted++;
            return;
        }
        add(part, path, found);
        for (Way way : ways(part.getClass())) {
            @Nullable Object value = way.accessor().get(part);
            RecordPointer here = new RecordPointer(path, way.name(), 0);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    walk(list.get(i), new RecordPointer(here, null, i), found);
                }
            } else if (value != null) {
                walk(value, here, found);
            }
        }
    }

    private static void add(Object part, RecordPointer path, Found found) {
        if (part instanceof Consultation consultation) {
            found.add(CalendarEntry.CONSULTATION_CLOSES, consultation, consultation.closes(), path + "/closes");
            found.add(CalendarEntry.COMMENTS_DUE, consultation, consultation.commentsBy(), path + "/commentsBy");
            found.add(
                    CalendarEntry.DECISION_EXPECTED,
                    consultation,
                    consultation.decisionExpected(),
                    path + "/decisionExpected");
        } else if (part instanceof Commitment commitment) {
            // No component is called "commitment": an id does not look like a position.
            @Nullable String id = commitment.id();
            String place = id == null || id.isBlank() ? path.toString() : "/commitment/" + Characters.escaped(id);
            found.add(CalendarEntry.COMMITMENT_DUE, commitment, commitment.due(), place);
        } else if (part instanceof Recommendation recommendation) {
            found.add(CalendarEntry.RECOMMENDATION_DUE, recommendation, recommendation.due(), path.toString());
        }
    }

    private List<Way> ways(Class<?> type) {
        @Nullable List<Way> known = ways.get(type);
        if (known == null) {
            known = compile(type);
            ways.put(type, known);
        }
        return known;
    }

    private List<Way> compile(Class<?> type) {
        List<Way> found = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> valueType = Reflection.valueType(Reflection.field(type, component));
                if (HOLDERS.contains(valueType) || !ways(valueType).isEmpty()) {
                    found.add(new Way(component.getName(), new Accessor(component)));
                }
            }
        }
        return found;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.engine.RecordReferences;
import org.ohsel.rules.spi.RecordPointer;

/** Follows the references of a log from an activity, and to it. */
final class RelatedRecords {

    private RelatedRecords() {}

    /** The records that the activity names, in its order, and then those that name it, in that of the log. */
    static List<RelatedRecord> of(EngagementLog log, CommissioningActivity activity) {
        RecordReferences references = new RecordReferences();
        Map<String, List<String>> named = new LinkedHashMap<>();
        references.visit(activity, (Listener) (id, pointer) -> add(named, id, pointer));
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, EngagementRecord> records = new HashMap<>();
        for (@Nullable EngagementRecord record : log.records()) {
            if (record != null && record.id() != null && !record.id().equals(activity.id())) {
                records.putIfAbsent(record.id(), record);
                references.visit(record, (Listener) (id, pointer) -> {
                    if (id.equals(activity.id())) {
                        add(names, record.id(), pointer);
                    }
                });
            }
        }
        List<RelatedRecord> related = new ArrayList<>();
        named.forEach((id, where) -> related.add(related(id, records.get(id), where, names.remove(id))));
        names.forEach((id, where) -> related.add(related(id, records.get(id), List.of(), where)));
        return related;
    }

    /** Takes references to records only. */
    private interface Listener extends RecordReferences.Visitor {

        void reference(String id, String pointer);

        @Override
        default void record(String id, Class<?> to, RecordPointer pointer) {
            reference(id, pointer.toString());
        }

        @Override
        default void body(BodyRef body, RecordPointer pointer) {}
    }

    private static void add(Map<String, List<String>> where, String id, String pointer) {
        where.computeIfAbsent(id, any -> new ArrayList<>()).add(pointer);
    }

    private static RelatedRecord related(
            String id, @Nullable EngagementRecord record, List<String> named, @Nullable List<String> names) {
        List<String> back = names == null ? List.of() : names;
        return record == null
                ? new RelatedRecord(id, null, null, null, named, back, List.of())
                : new RelatedRecord(
                        id,
                        record.type(),
                        title(record),
                        record.date(),
                        named,
                        back,
                        record.sources().stream().filter(Objects::nonNull).toList());
    }

    private static @Nullable String title(EngagementRecord record) {
        if (record instanceof Event event) {
            return event.title();
        } else if (record instanceof Publication publication) {
            return publication.title();
        } else if (record instanceof CommissioningActivity activity) {
            return activity.title();
        } else if (record instanceof Strategy strategy) {
            return strategy.title();
        }
        return record instanceof ProviderReview review ? review.title() : null;
    }
}

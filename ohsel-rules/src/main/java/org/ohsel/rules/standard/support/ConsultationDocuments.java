// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogKeys;

/**
 * The consultations whose documents were all published after they had opened.
 *
 * <p>Remembers for each dated publication the first day on which it can have come out, in 16 to 32 bytes, and the
 * consultations with documents.
 */
public final class ConsultationDocuments implements LogRule.Memory {

    private record Consulted(Place place, int index, Consultation consultation) {}

    private static final String KEY = "published\n";

    /** By the ids of publications, days since 1 January 1970. */
    private final FingerprintIndex published = new FingerprintIndex();

    private final List<Consulted> consulted = new ArrayList<>();

    /** Begins with no publications. */
    public ConsultationDocuments() {}

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        if (record instanceof Publication publication) {
            @Nullable LocalDate day = firstDay(publication);
            if (day != null) {
                published.add(publication.id(), Math.toIntExact(day.toEpochDay()));
            }
        } else if (record instanceof CommissioningActivity activity) {
            for (int i = 0; i < activity.consultations().size(); i++) {
                @Nullable Consultation consultation = activity.consultations().get(i);
                if (consultation != null && hasDocuments(consultation)) {
                    consulted.add(new Consulted(place, i, consultation));
                }
            }
        }
    }

    /** The first day on which a publication can have come out; null if it is not certain, or nobody can refer to it. */
    private static @Nullable LocalDate firstDay(Publication publication) {
        @Nullable PartialDate date = publication.published();
        return publication.id() != null && date != null && date.isCertain() ? date.earliest() : null;
    }

    private static boolean hasDocuments(Consultation consultation) {
        return consultation.opens() != null && !consultation.documents().isEmpty();
    }

    /**
     * Which other records the rule needs: the first dated publication with the id of each document.
     *
     * @param record a record
     * @param context not used
     * @param sink takes the keys
     */
    public static void keys(EngagementRecord record, Context context, LogKeys.Sink sink) {
        if (record instanceof Publication publication && firstDay(publication) != null) {
            sink.offers(KEY + publication.id());
        } else if (record instanceof CommissioningActivity activity) {
            for (@Nullable Consultation consultation : activity.consultations()) {
                if (consultation != null && hasDocuments(consultation)) {
                    sink.mayHaveFindings();
                    for (@Nullable String document : consultation.documents()) {
                        if (document != null) {
                            sink.uses(KEY + document);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void end(LogReporter reporter) {
        for (Consulted each : consulted) {
            @Nullable PartialDate first = firstPublished(each.consultation().documents());
            if (first != null) {
                check(each, first, reporter.at(each.place()));
            }
        }
    }

    private static void check(Consulted each, PartialDate first, LogReporter reporter) {
        Consultation consultation = each.consultation();
        boolean wasClosed = Order.of(first, consultation.closes()) == Order.BROKEN;
        // A consultation that closes before it opens is reported by another rule: when it was open is not known.
        if (Order.of(first, consultation.opens()) == Order.BROKEN
                && Order.of(consultation.opens(), consultation.closes()) != Order.BROKEN) {
            reporter.report(
                    "/consultations/" + each.index() + "/documents",
                    Map.of(
                            "when",
                            wasClosed ? "closed" : "opened",
                            "date",
                            Objects.requireNonNull(wasClosed ? consultation.closes() : consultation.opens())));
        }
    }

    /** The first day on which one of the documents can have come out; null if it is not known of each. */
    private @Nullable PartialDate firstPublished(List<String> documents) {
        int first = Integer.MAX_VALUE;
        for (@Nullable String id : documents) {
            OptionalInt day = id == null ? OptionalInt.empty() : published.find(id);
            if (day.isEmpty()) {
                return null;
            }
            first = Math.min(first, day.getAsInt());
        }
        return PartialDate.of(LocalDate.ofEpochDay(first));
    }
}

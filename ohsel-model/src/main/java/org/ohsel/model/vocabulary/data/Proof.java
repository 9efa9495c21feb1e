// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.vocabulary.Evidence;

/** Works out how certain sources make something, so that the data cannot claim more than they show. */
final class Proof {

    private Proof() {}

    /**
     * Verified if there are two sources, and one of them shows a day on or after the last event that the date tells of;
     * otherwise stated. An announcement may turn out wrong.
     *
     * @param date the date that they show; null if it is a code or something undated
     * @param sources the sources
     */
    static Evidence of(@Nullable PartialDate date, List<String> sources) {
        boolean verified = sources.size() > 1
                && sources.stream().map(PublicSources::publication).distinct().count() > 1
                && sources.stream().anyMatch(source -> isAfter(source, event(date)));
        return new Evidence(verified ? Certainty.VERIFIED : Certainty.STATED, sources);
    }

    static Evidence inferred(List<String> sources) {
        return new Evidence(Certainty.INFERRED, sources);
    }

    /** The last day that a date names; null if it names none. */
    private static @Nullable LocalDate event(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        return date.latest() == null ? date.earliest() : date.latest();
    }

    private static boolean isAfter(String source, @Nullable LocalDate event) {
        if (event == null) {
            return true;
        }
        return PublicSources.dated(source)
                .map(PartialDate::latest)
                .filter(day -> !day.isBefore(event))
                .isPresent();
    }
}

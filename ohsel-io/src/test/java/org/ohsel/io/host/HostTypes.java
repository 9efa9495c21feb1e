// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Workstream;

/** Types of an application that have types of the model in them. */
public final class HostTypes {

    private HostTypes() {}

    /** A record of an application. */
    public record CaseFile(
            String caseNumber,
            Event firstEvent,
            EngagementRecord anyRecord,
            List<EngagementRecord> manyRecords,
            PartialDate opened,
            Set<Workstream> workstreams,
            EngagementLog log) {}

    /** Maps with terms and dates as keys. */
    public record Counts(
            Map<Borough, Integer> byBorough,
            SortedMap<Borough, Integer> byBoroughInOrder,
            Map<Workstream, List<Event>> byWorkstream,
            Map<BodyRef, PartialDate> byBody,
            Map<PartialDate, Borough> byDate) {}

    /** A class with getters and setters. */
    public static final class Draft {

        private Event currentEvent;
        private List<Borough> boroughs = new ArrayList<>();

        public Event getCurrentEvent() {
            return currentEvent;
        }

        public void setCurrentEvent(Event event) {
            currentEvent = event;
        }

        public List<Borough> getBoroughs() {
            return boroughs;
        }

        public void setBoroughs(List<Borough> list) {
            boroughs = list;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Draft that
                    && Objects.equals(currentEvent, that.currentEvent)
                    && boroughs.equals(that.boroughs);
        }

        @Override
        public int hashCode() {
            return Objects.hash(currentEvent, boroughs);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.spi.LogKeys;

/**
 * Which entries of a list the events of a log have covered so far. A log should cover all of them as soon as two events
 * cover two of them.
 */
public final class EventCoverage implements LogRule.Memory {

    private static final String AREAS = "workstream";

    /** In place of all codes, one by one. */
    private static final String EVERYTHING = "all";

    private static final Set<RelationKind> SAME_OR_PART_OF =
            Set.of(RelationKind.EXACT_MATCH, RelationKind.CLOSE_MATCH, RelationKind.BROAD_MATCH);

    private final List<String> all;
    private final Set<String> covered = new LinkedHashSet<>();
    private int events;

    /** The entries that an event covers; codes that are not in the list are ignored. */
    private final Function<Event, Collection<String>> covers;

    private EventCoverage(List<String> all, Function<Event, Collection<String>> covers) {
        this.all = all;
        this.covers = covers;
    }

    /**
     * Coverage of the six boroughs.
     *
     * @return the coverage, before any event
     */
    public static EventCoverage ofBoroughs() {
        return new EventCoverage(codes(Borough.SOUTH_EAST_LONDON), event -> codes(event.boroughs()));
    }

    /**
     * Coverage of the areas of the strategy, as a vocabulary has them.
     *
     * @param vocabulary the vocabulary in which to look up codes
     * @return the coverage, before any event
     */
    public static EventCoverage ofAreas(Vocabulary vocabulary) {
        List<String> areas = areas(vocabulary);
        return new EventCoverage(areas, event -> areas(event, areas, vocabulary));
    }

    /** Which records matter to the coverage of boroughs. */
    public static final LogKeys BOROUGH_KEYS = LogKeys.in(LogKeys.Scope.LOG, (record, context, sink) -> {
        if (record instanceof Event event && !event.boroughs().isEmpty() && tookPlace(event)) {
            ofBoroughs().keys(event, "borough\n", sink);
        }
    });

    /** Which records matter to the coverage of areas of work. */
    public static final LogKeys AREA_KEYS = LogKeys.in(LogKeys.Scope.LOG, (record, context, sink) -> {
        if (record instanceof Event event && tookPlace(event)) {
            if (isAboutNoArea(event)) {
                sink.offers("area\n" + EVERYTHING);
            } else {
                ofAreas(context.vocabulary()).keys(event, "area\n", sink);
            }
        }
    });

    private void keys(Event event, String prefix, LogKeys.Sink sink) {
        Collection<String> codes = covers.apply(event);
        if (codes.containsAll(all)) {
            sink.offers(prefix + EVERYTHING);
        } else {
            codes.stream().filter(all::contains).forEach(code -> sink.offers(prefix + code));
        }
    }

    /** Whether an event is about the whole, because it names no area, as a whole or in its agenda. */
    private static boolean isAboutNoArea(Event event) {
        return event.workstreams().isEmpty()
                && event.agenda().stream()
                        .allMatch(item -> item == null || item.workstreams().isEmpty());
    }

    private static boolean tookPlace(Event event) {
        return !EventStatus.CANCELLED.equals(event.status()) && !EventStatus.POSTPONED.equals(event.status());
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        if (record instanceof Event event && tookPlace(event)) {
            boolean counts = false;
            for (String code : covers.apply(event)) {
                if (all.contains(code)) {
                    covered.add(code);
                    counts = true;
                }
            }
            events += counts ? 1 : 0;
        }
    }

    @Override
    public void end(LogReporter reporter) {
        if (events >= 2 && covered.size() >= 2 && covered.size() < all.size()) {
            reporter.report(
                    "",
                    Map.of(
                            "covered", all.stream().filter(covered::contains).toList(),
                            "missing",
                                    all.stream()
                                            .filter(code -> !covered.contains(code))
                                            .toList()));
        }
    }

    private static List<String> areas(Vocabulary vocabulary) {
        return vocabulary.scheme(AREAS).stream()
                .flatMap(scheme -> scheme.concepts().stream())
                .filter(area -> !area.isWithdrawn())
                .map(Concept::code)
                .toList();
    }

    private static List<String> areas(Event event, List<String> all, Vocabulary vocabulary) {
        boolean whole = event.workstreams().isEmpty();
        List<String> codes = new ArrayList<>();
        event.workstreams().forEach(workstream -> add(workstream, codes, vocabulary));
        for (@Nullable AgendaItem item : event.agenda()) {
            if (item != null && !item.workstreams().isEmpty()) {
                whole = false;
                item.workstreams().forEach(workstream -> add(workstream, codes, vocabulary));
            }
        }
        return whole ? all : codes;
    }

    /** A workstream of another list counts towards the area that it matches or is part of. */
    private static void add(@Nullable Workstream workstream, List<String> codes, Vocabulary vocabulary) {
        if (workstream == null || workstream.code() == null) {
            return;
        }
        if (workstream.scheme().equals(AREAS)) {
            codes.add(Terms.concept(vocabulary, workstream).map(Concept::code).orElse(workstream.notation()));
            return;
        }
        Terms.concept(vocabulary, workstream).stream()
                .flatMap(concept -> concept.relations().stream())
                .filter(relation -> SAME_OR_PART_OF.contains(relation.kind())
                        && relation.scheme().equals(AREAS))
                .forEach(relation -> codes.add(relation.code()));
    }

    private static List<String> codes(List<? extends @Nullable Term> terms) {
        List<String> codes = new ArrayList<>(terms.size());
        for (@Nullable Term term : terms) {
            if (term != null && term.code() != null) {
                codes.add(term.code());
            }
        }
        return codes;
    }
}

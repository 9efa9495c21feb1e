// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dimension;

/** No question makes a database go through a whole table. */
class QueryPlansTest {

    private static final String GENERATE = "--register.generate=3000";

    @Test
    void h2UsesAnIndexForEachQuestion(@TempDir Path folder) {
        try (RunningRegister register = RunningRegister.onH2(folder, GENERATE)) {
            new QueryPlans(register).plans().forEach((name, plan) -> {
                assertFalse(plan.contains("tableScan"), name + "\n" + plan);
                assertTrue(plan.contains("PUBLIC."), name + "\n" + plan);
            });
            severalCodesFindWhatEachFinds(register.bean(RecordSearch.class));
        }
    }

    /** A table of a few pages is read faster without an index, so the database is told not to. */
    @Test
    void postgresqlCanUseAnIndexForEachQuestion(@TempDir Path folder) {
        try (RunningRegister register = RunningRegister.onPostgresql(
                folder, Postgresql.newDatabase() + "?options=-c%20enable_seqscan=off", GENERATE)) {
            new QueryPlans(register).plans().forEach((name, plan) -> {
                assertFalse(plan.contains("Seq Scan"), name + "\n" + plan);
                assertTrue(plan.contains("Index"), name + "\n" + plan);
            });
            severalCodesFindWhatEachFinds(register.bean(RecordSearch.class));
        }
    }

    /** So many records fit that they are not looked at one by one, but gone through along an index for each code. */
    private static void severalCodesFindWhatEachFinds(RecordSearch search) {
        RecordQuery all = RecordQuery.of(Audience.STAFF).withSize(200);
        Set<String> boroughs = Set.of("bexley", "bromley", "greenwich", "lambeth", "lewisham", "southwark");
        RecordQuery inBoroughs = all.withTerms(Dimension.BOROUGH, boroughs);
        List<FoundRecord> expected = new ArrayList<>();
        for (String borough : boroughs) {
            expected.addAll(found(search, all.withTerms(Dimension.BOROUGH, Set.of(borough))));
        }
        Set<FoundRecord> distinct = new HashSet<>(expected);
        assertTrue(distinct.size() > Planner.FEW, distinct.size() + " are few");
        assertTrue(distinct.size() < expected.size(), "some are in several boroughs");
        List<FoundRecord> several = found(search, inBoroughs);
        assertEquals(distinct, new HashSet<>(several));
        assertEquals(distinct.size(), several.size());
        assertEquals(distinct.size(), search.find(inBoroughs).total());
        List<LocalDate> days = several.stream()
                .map(FoundRecord::earliest)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);

        List<FoundRecord> events =
                several.stream().filter(found -> found.type().equals("event")).toList();
        assertEquals(events, found(search, inBoroughs.withTypes(Set.of("event"))));
    }

    /** On all pages; each page leads back to the one before. */
    private static List<FoundRecord> found(RecordSearch search, RecordQuery query) {
        List<FoundRecord> all = new ArrayList<>();
        FoundPage page = search.find(query);
        all.addAll(page.records());
        while (page.next() != null) {
            FoundPage before = page;
            page = search.find(query.after(page.next()));
            all.addAll(page.records());
            assertEquals(
                    before.records(), search.find(query.after(page.previous())).records());
        }
        return all;
    }
}

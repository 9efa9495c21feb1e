// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.examples.register.store.Edition;
import org.ohsel.examples.register.store.Editions;
import org.ohsel.examples.register.store.Feature;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.Revision;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;

/** The same questions to both databases, with the same answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordSearchCases {

    private static final String WALK = """
            {"type":"event","id":"walk","kind":"public-event","title":"Getting to the clinic","date":"2017-06-14","boroughs":["bexley"],\
            "workstreams":["maternity"],"body":"07N","participations":[{"kind":"engaged","groups":["carers"]}],\
            "feedback":[{"text":"Parking at the clinic is dear.","themes":["transport-and-travel"],\
            "responses":[{"text":"We will ask the council.","commitments":[{"text":"Ask the council.","owners":["07N"],"due":"2017-09"}]}]}]}""";
    private static final String YEAR = """
            {"type":"event","id":"year","kind":"survey","title":"A survey of parks","date":"2017","boroughs":["bexley","lewisham"],\
            "workstreams":["maternity"],"feedback":[{"text":"Parks are quiet."}]}""";
    private static final String UNDATED = """
            {"type":"publication","id":"undated","kind":"paper","title":"No date","publishers":["QKK"]}""";
    private static final String STRATEGY = """
            {"type":"event","id":"plan","kind":"public-event","title":"A plan","date":"2014/..","boroughs":["bromley"],\
            "workstreams":["planned-care"],"commitments":[{"text":"Open the doors.","owners":["QKK"]},\
            {"text":"Paint them.","owners":["QKK"],"due":"2016-01-05","progress":"done"}]}""";

    private RunningRegister register;
    private RecordSearch search;

    abstract RunningRegister start(Path where);

    @BeforeAll
    void startIt(@TempDir Path folder) {
        register = start(folder);
        search = register.bean(RecordSearch.class);
        List.of(WALK, YEAR, UNDATED, STRATEGY).forEach(json -> add(json, 1));
    }

    @AfterAll
    void stop() {
        register.close();
    }

    private void add(String json, int version) {
        var read = EngagementReader.tolerant().readRecord(json).orElseThrow();
        register.bean(RecordStore.class)
                .add(
                        "editor",
                        null,
                        List.of(new NewVersion(
                                Objects.requireNonNull(read.id()), version, json, IndexedRecord.of(read, json))));
    }

    private static RecordQuery staff() {
        return RecordQuery.of(Audience.STAFF);
    }

    private List<String> ids(RecordQuery query) {
        return search.find(query).records().stream().map(FoundRecord::id).toList();
    }

    @Test
    void putsTheNewestFirstAndThoseWithoutADateLast() {
        assertEquals(List.of("walk", "year", "plan", "undated"), ids(staff()));
        assertEquals(List.of("undated", "plan", "year", "walk"), ids(staff().inOrder(RecordOrder.OLDEST)));
        assertEquals(List.of("plan", "undated", "year", "walk"), ids(staff().inOrder(RecordOrder.RECORDED)));
    }

    @Test
    void findsByEveryDimensionAndAllOfThemTogether() {
        assertEquals(List.of("walk", "year"), ids(staff().withTerms(Dimension.BOROUGH, List.of("bexley"))));
        assertEquals(
                List.of("walk", "year", "plan"),
                ids(staff().withTerms(Dimension.BOROUGH, List.of("bexley", "bromley", "lewisham"))));
        assertEquals(List.of("walk", "year"), ids(staff().withTerms(Dimension.WORKSTREAM, List.of("maternity"))));
        assertEquals(List.of("walk"), ids(staff().withTerms(Dimension.GROUP, List.of("carers"))));
        assertEquals(List.of("walk"), ids(staff().withTerms(Dimension.THEME, List.of("transport-and-travel"))));
        assertEquals(List.of("plan", "undated"), ids(staff().withTerms(Dimension.BODY, List.of("QKK"))));
        assertEquals(List.of("undated"), ids(staff().withTypes(List.of("publication"))));
        assertEquals(List.of("year", "undated"), ids(staff().withKinds(List.of("survey", "paper"))));
        assertEquals(List.of("walk"), ids(staff().with(Feature.RESPONSES)));
        assertEquals(List.of("walk", "year"), ids(staff().with(Feature.FEEDBACK)));
        assertEquals(
                List.of("year"),
                ids(staff().withTerms(Dimension.BOROUGH, List.of("lewisham"))
                        .withTerms(Dimension.WORKSTREAM, List.of("maternity"))
                        .withKinds(List.of("survey"))
                        .withText("parks")));
    }

    @Test
    void findsWhatCanFallWithinAPeriod() {
        assertEquals(
                List.of("walk", "year", "plan"),
                ids(staff().withPeriod(LocalDate.of(2017, 6, 14), LocalDate.of(2017, 6, 14))));
        assertEquals(
                List.of("year", "plan"), ids(staff().withPeriod(LocalDate.of(2017, 6, 15), LocalDate.of(2017, 7, 1))));
        assertEquals(List.of("plan"), ids(staff().withPeriod(LocalDate.of(2018, 1, 1), null)));
        assertEquals(List.of("plan"), ids(staff().withPeriod(null, LocalDate.of(2014, 1, 1))));
        assertEquals(List.of(), ids(staff().withPeriod(null, LocalDate.of(2013, 12, 31))));
    }

    @Test
    void findsWordsInAnyOfTheirForms() {
        assertEquals(List.of("walk"), ids(staff().withText("clinics council")));
        assertEquals(List.of("walk"), ids(staff().withText("clinic -quiet")));
        assertEquals(List.of("walk", "year"), ids(staff().withText("park")));
        assertEquals(List.of("year"), ids(staff().withText("park -clinic")));
        assertEquals(List.of(), ids(staff().withText("the")));
        assertEquals(List.of(), ids(staff().withText("' & | ! :* \\ <-> ( \0")));
    }

    @Test
    void keepsTheAudiencesApart() {
        assertEquals(List.of(), ids(RecordQuery.of(Audience.PUBLIC)));
        assertEquals(List.of(), ids(RecordQuery.of(Audience.PUBLIC).withText("clinic")));
        Editions editions = register.bean(Editions.class);
        var read = EngagementReader.tolerant().readRecord(YEAR).orElseThrow();
        StoredRecord stored =
                register.bean(RecordStore.class).find(Audience.STAFF, "year").orElseThrow();
        editions.replaceAll(Audience.PUBLIC, List.of(new Edition(stored, IndexedRecord.of(read, YEAR))));
        assertEquals(List.of("year"), ids(RecordQuery.of(Audience.PUBLIC)));
        assertEquals(List.of("year"), ids(RecordQuery.of(Audience.PUBLIC).withText("parks")));
        assertEquals(List.of(), ids(RecordQuery.of(Audience.PUBLIC).withText("clinic")));
        editions.remove(Audience.PUBLIC, "year");
        assertEquals(List.of(), ids(RecordQuery.of(Audience.PUBLIC).withText("parks")));
    }

    @Test
    void countsForTheMapAndTheTimeline() {
        assertEquals(
                List.of(
                        new CoverageCell("bexley", "maternity", 2),
                        new CoverageCell("bromley", "planned-care", 1),
                        new CoverageCell("lewisham", "maternity", 1)),
                search.coverage(staff()));
        assertEquals(
                List.of(new CoverageCell("bexley", "maternity", 1)),
                search.coverage(staff().withTerms(Dimension.GROUP, List.of("carers"))));
        assertEquals(
                List.of(
                        new MonthCount(YearMonth.of(2014, 1), 1),
                        new MonthCount(YearMonth.of(2017, 1), 1),
                        new MonthCount(YearMonth.of(2017, 6), 1)),
                search.months(staff()));
    }

    @Test
    void listsWhatIsStillToBeDone() {
        assertEquals(
                List.of("walk /feedback/0/responses/0/commitments/0 2017-09 [07N]", "plan /commitments/0 null [QKK]"),
                commitments(null, List.of()));
        assertEquals(
                List.of("walk /feedback/0/responses/0/commitments/0 2017-09 [07N]"),
                commitments(LocalDate.of(2017, 9, 30), List.of()));
        assertEquals(List.of(), commitments(LocalDate.of(2017, 9, 29), List.of()));
        assertEquals(List.of("plan /commitments/0 null [QKK]"), commitments(null, List.of("QKK", "E54000030")));
        assertEquals(List.of(), commitments(null, List.of("KK")));
    }

    private List<String> commitments(LocalDate until, List<String> owner) {
        return search.openCommitments(Audience.STAFF, until, owner, 10).stream()
                .map(found -> found.engagementRecord().id() + " " + found.pointer() + " " + found.due() + " "
                        + found.owners())
                .toList();
    }

    @Test
    void pagesForwardsAndBackwards() {
        for (RecordOrder order : RecordOrder.values()) {
            RecordQuery query = staff().inOrder(order).withSize(3);
            List<String> all = ids(staff().inOrder(order));
            FoundPage first = search.find(query);
            FoundPage last = search.find(query.after(first.next()));
            assertEquals(
                    all.subList(0, 3),
                    first.records().stream().map(FoundRecord::id).toList());
            assertEquals(
                    all.subList(3, 4),
                    last.records().stream().map(FoundRecord::id).toList());
            assertEquals(4, last.position());
            assertEquals(4, last.total());
            assertNull(first.previous());
            assertNull(last.next());
            FoundPage again = search.find(query.after(last.previous()));
            assertEquals(first.records(), again.records());
            assertEquals(1, again.position());
            assertEquals(first.next(), again.next());
        }
        assertThrows(IllegalArgumentException.class, () -> search.find(staff().after("x")));
    }

    @Test
    void streamsAllInOrder() {
        List<String> json = new ArrayList<>();
        search.stream(
                staff().inOrder(RecordOrder.OLDEST).withSize(1),
                records -> records.forEachRemaining(stored -> json.add(stored.json())));
        assertEquals(List.of(UNDATED, STRATEGY, YEAR, WALK), json);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOld() {
        String tag = register.bean(Revision.class).tag();
        String json =
                "{\"type\":\"event\",\"id\":\"new\",\"kind\":\"survey\",\"title\":\"Old words\",\"boroughs\":[\"greenwich\"]}";
        add(json, 1);
        String changed = json.replace("Old words", "Fresh words").replace("greenwich", "southwark");
        add(changed, 2);
        assertEquals(List.of("new"), ids(staff().withText("fresh")));
        assertEquals(List.of(), ids(staff().withText("old")));
        assertEquals(List.of(), ids(staff().withTerms(Dimension.BOROUGH, List.of("greenwich"))));
        assertEquals(2, search.find(staff().withText("fresh")).records().get(0).version());
        register.bean(Editions.class).remove(Audience.STAFF, "new");
        assertEquals(List.of(), ids(staff().withText("words")));
        assertNotEquals(tag, register.bean(Revision.class).tag());
    }

    @Test
    void whatADatabaseCannotKeepIsFoundAllTheSame() {
        String json = "{\"type\":\"event\",\"id\":\"odd\",\"kind\":\"survey\",\"title\":\"A \\u0000 nought half\"}";
        add(json, 1);
        assertEquals(List.of("odd"), ids(staff().withText("nought half")));
        assertEquals(
                json,
                register.bean(RecordStore.class)
                        .find(Audience.STAFF, "odd")
                        .orElseThrow()
                        .json());
        register.bean(Editions.class).remove(Audience.STAFF, "odd");
    }
}

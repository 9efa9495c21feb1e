// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.engine.Session;

/**
 * The records of a return of the Friends and Family Test, made one at a time: memory does not grow with the rows. Findings
 * about the sheets come as items without a record. That two records have the same id is found within each 250,000. For one
 * thread.
 */
public final class FriendsAndFamilyRecords implements RecordSource {

    /** So many organisations and sites come with their names; of others there is the code alone, which is said. */
    private static final int MOST_BODIES = 20_000;

    /** The workbook that is published has room for 8,000 wards in a month. To compare ids takes some 80 bytes a row. */
    private static final int MOST_COMPARED = 250_000;

    /** The rule that compares a percentage with a number and the base. */
    private static final String PERCENTAGE = "OHSEL-RESULT-004";

    private static final String INDEPENDENT_SECTOR = "IS1";
    private static final Place DOCUMENT = new Place("", null, null);
    private static final Pattern RECORD_ID = Pattern.compile(RecordId.FORMAT);
    private static final Pattern ODS_CODE = Pattern.compile(OdsCode.FORMAT);

    private final Book book;
    private final Vocabulary vocabulary;
    private final Engine engine;
    private Session session;
    private final FindingCollector sheetFindings;
    private final FindingCollector current;
    private final FindingCollector all;
    private final ReturnProblems problems;
    private final ReturnRows rows;
    private final ReturnReviews reviews;
    private final Set<String> described = new HashSet<>();
    private final Deque<ReadRecord> ready = new ArrayDeque<>();
    private final List<Body> bodies = new ArrayList<>();
    private long count;
    private int compared;
    private boolean windowSaid;
    private boolean ended;

    FriendsAndFamilyRecords(
            String file,
            Book book,
            EngagementValidator validator,
            @Nullable YearMonth month,
            @Nullable Workstream service) {
        this.book = book;
        this.engine = validator.engine();
        this.vocabulary = engine.context().vocabulary();
        this.session = engine.session();
        this.sheetFindings = engine.collector();
        this.current = engine.collector();
        this.all = engine.collector();
        this.problems = new ReturnProblems(file, sheetFindings);
        this.rows = new ReturnRows(book, problems);
        this.reviews = new ReturnReviews(month, service, problems);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            if (rows.hasNext()) {
                add(reviews.of(rows.next()));
            } else {
                ended = true;
                addFindings(session.end());
            }
            addFindings(sheetFindings.take());
        }
        return !ready.isEmpty();
    }

    @Override
    public ReadRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        return ready.remove();
    }

    private void addFindings(Findings findings) {
        all.addAll(findings);
        if (!findings.isEmpty()) {
            ready.add(new ReadRecord(null, DOCUMENT, findings));
        }
    }

    private void add(ReturnReview review) {
        ReturnRow row = review.row();
        describe(row.code(), row.isOfBoards() ? ReturnColumn.PARENT_NAME : ReturnColumn.ORGANISATION_NAME, "", row);
        describe(row.text(ReturnColumn.SITE), ReturnColumn.SITE_NAME, row.code(), row);
        beginAgainIfFull();
        String pointer = "/records/" + count;
        add(review.record(), row.line().start(), pointer, review::at, review);
    }

    /** Forgets the records before, so that memory does not grow; the bodies stay. */
    private void beginAgainIfFull() {
        if (compared++ < MOST_COMPARED) {
            return;
        }
        compared = 1;
        addFindings(session.end());
        session = engine.session();
        bodies.forEach(body -> session.accept(body, DOCUMENT));
        if (!windowSaid) {
            windowSaid = true;
            problems.leftOut(
                    null,
                    "whether two rows have the same organisation and month",
                    "rows are compared only within each " + MOST_COMPARED,
                    "Give each month by itself to have all its rows compared");
        }
    }

    /** Adds a body that the vocabulary does not have, before the first record that names it. */
    private void describe(String code, ReturnColumn name, String partOf, ReturnRow row) {
        boolean isNew = !code.isEmpty()
                && described.size() < MOST_BODIES
                && RECORD_ID.matcher(code).matches()
                && code.length() <= RecordId.LONGEST
                && described.add(code);
        if (!isNew || vocabulary.concept(new BodyRef(code)).isPresent()) {
            return;
        }
        String called = row.text(name);
        boolean isOds = ODS_CODE.matcher(code).matches() && !code.equals(INDEPENDENT_SECTOR);
        beginAgainIfFull();
        Body body = Body.builder()
                .id(code)
                .name(called.isEmpty() ? code : called)
                .ods(isOds ? code : null)
                .partOf(partOf.isEmpty() || partOf.equals(code) ? null : new BodyRef(partOf))
                .build();
        Location start = row.line().start();
        bodies.add(body);
        add(body, start, "/records/" + count, pointer -> start, null);
        if (described.size() == MOST_BODIES) {
            problems.leftOut(
                    start,
                    "the names of further organisations and sites",
                    "there are more than " + MOST_BODIES,
                    "Look up their codes in the Organisation Data Service");
        }
    }

    private void add(
            EngagementRecord record,
            Location start,
            String pointer,
            Function<String, Location> cells,
            @Nullable ReturnReview review) {
        Place place = new Place(pointer, record.id(), start);
        engine.check(record, place, current);
        current.addAll(session.accept(record, place));
        Findings found = current.take();
        current.addAll(found.map(finding -> finding.at(cells.apply(within(finding, pointer)))));
        if (review != null) {
            checkShares(review, place);
        }
        Findings findings = current.take();
        all.addAll(findings);
        ready.add(new ReadRecord(record, place, findings));
        count++;
    }

    private static String within(Finding finding, String pointer) {
        return finding.pointer().startsWith(pointer) ? finding.pointer().substring(pointer.length()) : "";
    }

    /** Lets the rule on percentages judge those that are made of answers and are not taken. */
    private void checkShares(ReturnReview review, Place place) {
        for (ReturnShare share : ReturnShare.values()) {
            @Nullable SurveyResult result = share.disagreement(review.row());
            @Nullable Integer column = review.row().headings().columns().get(share.column());
            if (result != null && column != null) {
                FindingCollector compared = engine.collector();
                engine.check(review.record().withResults(result), place, compared);
                Location start = review.row().line().start();
                Location cell = new Location(start.line(), column + 1L, start.sheet());
                compared.take().stream()
                        .filter(finding -> finding.ruleId().equals(PERCENTAGE))
                        .forEach(finding -> current.addAll(only(finding.at(cell))));
            }
        }
    }

    private static Findings only(Finding finding) {
        return new Findings(List.of(finding), Map.of(finding.ruleId(), 1L), Map.of(finding.severity(), 1L), Map.of());
    }

    /** {@inheritDoc} Each is at its cell. */
    @Override
    public Findings findings() {
        return all.found();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

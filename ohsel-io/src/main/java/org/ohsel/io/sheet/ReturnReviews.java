// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EvidenceStream;
import org.ohsel.model.term.Recurrence;
import org.ohsel.model.term.ReviewKind;
import org.ohsel.model.term.Workstream;

/** Makes a record of each row of a return. */
final class ReturnReviews {

    private static final String QUESTION = "Overall, how was your experience of our service?";
    private static final String MODES = "How the answers were given";
    private static final String SYSTEM = "https://www.england.nhs.uk/fft/";
    private static final ReviewKind KIND = new ReviewKind("friends-and-family-test");
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^A-Za-z0-9_.-]+");

    private final @Nullable YearMonth givenMonth;
    private final @Nullable Workstream givenService;
    private final ReturnProblems problems;
    private boolean noMonthSaid;

    ReturnReviews(@Nullable YearMonth month, @Nullable Workstream service, ReturnProblems problems) {
        this.givenMonth = month;
        this.givenService = service;
        this.problems = problems;
    }

    ReturnReview of(ReturnRow row) {
        @Nullable YearMonth month = month(row);
        @Nullable
        Workstream service =
                givenService == null && row.title() != null ? row.title().service() : givenService;
        List<SurveyResult> results = new ArrayList<>();
        List<List<Integer>> columns = new ArrayList<>();
        @Nullable
        Headcount total = row.number(ReturnColumn.TOTAL, "the number of responses", problems)
                .headcount();
        addAnswers(row, total, service, results, columns);
        addModes(row, total, service, results, columns);
        addPercentages(row, total, service, results, columns);
        @Nullable PartialDate date = month == null ? null : PartialDate.of(month);
        ProviderReview.Builder record = ProviderReview.builder()
                .id(id(row, month, service))
                .kind(KIND)
                .title(title(row))
                .date(date)
                .recurrence(Recurrence.MONTHLY)
                .addEvidence(EvidenceStream.FRIENDS_AND_FAMILY_TEST)
                .addAllResults(results)
                .addIdentifiers(identifier(row, month));
        if (!row.isOfBoards() && !row.code().isEmpty()) {
            record.addProviders(new BodyRef(row.code()));
        }
        return new ReturnReview(record.build(), row, columns);
    }

    private @Nullable YearMonth month(ReturnRow row) {
        String year = row.text(ReturnColumn.YEAR);
        String name = row.text(ReturnColumn.MONTH);
        if (!year.isEmpty() && !name.isEmpty()) {
            Optional<YearMonth> month = ReturnMonth.of(year, name);
            @Nullable Cell cell = row.cell(ReturnColumn.MONTH);
            if (month.isEmpty() && cell != null) {
                problems.notUnderstood(
                        cell.at(),
                        "the month",
                        year + " " + name,
                        "which is not a financial year and a month, such as 2025_26 and AUGUST, so the record has none",
                        "Correct the year or the month");
            }
            return month.orElse(null);
        }
        @Nullable
        YearMonth month = row.title() == null ? givenMonth : row.title().month();
        if (month == null && !noMonthSaid) {
            noMonthSaid = true;
            problems.notUnderstood(
                    row.line().start(),
                    "the month of the return",
                    "",
                    "since there is neither a column Periodname nor a title with it, so the records have none",
                    "Say which month it is");
        }
        return month;
    }

    /** The name of what has no code; else what the column Title has. */
    private static @Nullable String title(ReturnRow row) {
        String title = row.code().isEmpty() ? row.name() : row.text(ReturnColumn.TITLE);
        return title.isEmpty() ? null : title;
    }

    private static String id(ReturnRow row, @Nullable YearMonth month, @Nullable Workstream service) {
        String key = parts(row).collect(Collectors.joining("-"));
        String plain = NOT_OF_AN_ID.matcher(key).replaceAll("-");
        String id = Stream.of("fft", service == null ? "" : name(service), month == null ? "" : month.toString(), plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        boolean shortened = id.length() > RecordId.LONGEST;
        boolean ambiguous = shortened
                || !row.text(ReturnColumn.WARD).isEmpty()
                || row.code().isEmpty();
        String hash = ambiguous ? "-" + Integer.toHexString(key.hashCode()) : "";
        return id.substring(0, Math.min(id.length(), RecordId.LONGEST - hash.length())) + hash;
    }

    private static String name(Workstream service) {
        String code = String.valueOf(service.code());
        return code.substring(code.lastIndexOf('/') + 1);
    }

    /** What tells a row from the others of a month. Wards have no codes, and the rows of England are on each sheet. */
    private static Stream<String> parts(ReturnRow row) {
        Stream<String> parts = row.code().isEmpty()
                ? Stream.of(row.headings().level(), row.name())
                : Stream.of(
                        row.code(),
                        row.text(ReturnColumn.SITE),
                        row.text(ReturnColumn.WARD),
                        row.text(ReturnColumn.FIRST_SPECIALITY),
                        row.text(ReturnColumn.SECOND_SPECIALITY));
        String kind = row.headings().hasAnswers() ? "" : "modes";
        return Stream.concat(Stream.of(kind), parts).filter(part -> !part.isEmpty());
    }

    private static ExternalIdentifier identifier(ReturnRow row, @Nullable YearMonth month) {
        String year = row.text(ReturnColumn.YEAR);
        Stream<String> when = year.isEmpty()
                ? Stream.of(month == null ? "" : month.toString())
                : Stream.of(year, row.text(ReturnColumn.MONTH));
        Stream<String> parent = Stream.of(row.isOfBoards() ? "" : row.text(ReturnColumn.PARENT));
        String value = Stream.concat(Stream.concat(when, parent), parts(row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return ExternalIdentifier.builder().system(SYSTEM).value(value).build();
    }

    private void addAnswers(
            ReturnRow row,
            @Nullable Headcount total,
            @Nullable Workstream service,
            List<SurveyResult> results,
            List<List<Integer>> columns) {
        if (!row.headings().hasAnswers()) {
            return;
        }
        List<Answer> answers = new ArrayList<>();
        boolean any = false;
        for (ReturnColumn column : ReturnColumn.ANSWERS) {
            if (row.headings().has(column)) {
                ReturnNumber number = row.number(column, "the number of answers", problems);
                any |= !number.isNone();
                answers.add(answer(column.option(), number, null));
            }
        }
        SurveyResult.Builder result = result(row, service)
                .question(QUESTION)
                .eligible(row.number(ReturnColumn.ELIGIBLE, "the number of those eligible", problems)
                        .headcount())
                .responses(total)
                .responseRate(percentage(row, ReturnColumn.RATE, "the response rate"))
                .base(total);
        results.add((any ? result.addAllAnswers(answers) : result).build());
        columns.add(ReturnReview.columns(row.headings(), ReturnColumn.ANSWERS));
    }

    /** How the answers were given: a result of its own, of the same people. */
    private void addModes(
            ReturnRow row,
            @Nullable Headcount total,
            @Nullable Workstream service,
            List<SurveyResult> results,
            List<List<Integer>> columns) {
        List<Answer> answers = new ArrayList<>();
        boolean any = false;
        for (var mode : row.headings().modes().entrySet()) {
            @Nullable Cell cell = row.line().cells().get(mode.getKey());
            ReturnNumber number = ReturnRow.number(cell, "the number of answers", problems);
            any |= !number.isNone();
            answers.add(answer(mode.getValue(), number, null));
        }
        if (any) {
            results.add(result(row, service)
                    .question(MODES)
                    .base(total)
                    .addAllAnswers(answers)
                    .build());
            columns.add(List.copyOf(row.headings().modes().keySet()));
        }
    }

    /** The percentages that cannot be compared with answers, because these are withheld or missing. */
    private void addPercentages(
            ReturnRow row,
            @Nullable Headcount total,
            @Nullable Workstream service,
            List<SurveyResult> results,
            List<List<Integer>> columns) {
        List<Answer> answers = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        for (ReturnShare share : ReturnShare.values()) {
            @Nullable BigDecimal percentage = percentage(row, share.column(), "the percentage");
            @Nullable Integer column = row.headings().columns().get(share.column());
            if (percentage != null && column != null && share.counted(row) == null) {
                answers.add(answer(share.option(), new ReturnNumber(null, null), percentage));
                used.add(column);
            }
        }
        if (!answers.isEmpty()) {
            results.add(result(row, service)
                    .question(QUESTION)
                    .base(total)
                    .addAllAnswers(answers)
                    .build());
            columns.add(used);
        }
    }

    private @Nullable BigDecimal percentage(ReturnRow row, ReturnColumn column, String what) {
        String text = row.text(column);
        @Nullable Cell cell = row.cell(column);
        if (text.isEmpty() || cell == null || cell.fault() != null || ReturnNumber.isWithheld(text)) {
            return null;
        }
        Optional<BigDecimal> percentage = ReturnNumber.percentage(text);
        if (percentage.isEmpty()) {
            problems.notUnderstood(
                    cell.at(),
                    what,
                    text,
                    "which is neither a fraction of 1 nor a percentage, so it is left out",
                    "Write a number such as 0.25 or 25%, * if it is withheld, or - if there is none");
        }
        return percentage.orElse(null);
    }

    private static SurveyResult.Builder result(ReturnRow row, @Nullable Workstream service) {
        SurveyResult.Builder result = SurveyResult.builder();
        String label =
                row.headings().has(ReturnColumn.WARD) ? row.text(ReturnColumn.WARD) : row.text(ReturnColumn.SITE_NAME);
        String body = row.isOfBoards() ? row.code() : row.text(ReturnColumn.SITE);
        result.label(label.isEmpty() ? null : label);
        if (!body.isEmpty()) {
            result.addBodies(new BodyRef(body));
        }
        if (service != null) {
            result.addWorkstreams(service);
        }
        return result;
    }

    private static Answer answer(String option, ReturnNumber number, @Nullable BigDecimal percentage) {
        return Answer.builder()
                .option(option)
                .count(number.count())
                .qualifier(number.qualifier())
                .percentage(percentage)
                .build();
    }
}

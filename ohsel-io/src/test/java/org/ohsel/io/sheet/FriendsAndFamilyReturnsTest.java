// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.Result;
import org.ohsel.model.Answer;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.Finding;

/** Returns of the Friends and Family Test become counts of feedback, and each mistake is found at its cell. */
class FriendsAndFamilyReturnsTest {

    @TempDir
    Path folder;

    @Test
    void aRowBecomesAReviewWithTheSixAnswers() throws IOException {
        ProviderReview review = review(read("trusts.csv"), "fft-2025-08-RJ2");

        assertEquals(PartialDate.of("2025-08"), review.date());
        assertEquals(List.of(new BodyRef("RJ2")), review.providers());
        assertEquals("FFT Inpatients", review.title());
        assertEquals("2025_26/AUGUST/QKK/RJ2", review.identifiers().get(0).value());
        assertEquals(1, review.results().size());
        SurveyResult result = review.results().get(0);
        assertEquals(Headcount.of(500), result.base());
        assertEquals(Headcount.of(500), result.responses());
        assertEquals(Headcount.of(2000), result.eligible());
        assertEquals(0, new BigDecimal("25").compareTo(Objects.requireNonNull(result.responseRate())));
        assertEquals(
                List.of(
                        "Very good 400",
                        "Good 60",
                        "Neither good nor poor 15",
                        "Poor 10",
                        "Very poor 8",
                        "Don't know 7"),
                result.answers().stream()
                        .map(answer -> answer.option() + " " + answer.count())
                        .toList());
    }

    @Test
    void withheldNumbersStayWithheld() throws IOException {
        SurveyResult result =
                review(read("trusts.csv"), "fft-2025-08-RJ1").results().get(0);

        assertEquals(Headcount.of(3), result.base());
        assertEquals(6, result.answers().size());
        for (Answer answer : result.answers()) {
            assertNull(answer.count());
            assertEquals(CountQualifier.SUPPRESSED, answer.qualifier());
        }
    }

    @Test
    void whatStandsForNothingIsNotANumber() throws IOException {
        SurveyResult result =
                review(read("trusts.csv"), "fft-2025-08-X9B").results().get(0);

        assertEquals(List.of(), result.answers());
        assertEquals(Headcount.of(0), result.base());
        assertNull(result.eligible());
        assertNull(result.responseRate());
    }

    @Test
    void anOrganisationThatIsNotKnownComesWithItsName() throws IOException {
        List<EngagementRecord> records = read("trusts.csv").records();
        Body body = records.stream()
                .filter(Body.class::isInstance)
                .map(Body.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals("NVC99", body.id());
        assertEquals("NVC99", body.ods());
        assertEquals("EXAMPLE HOSPITAL LIMITED", body.name());
        assertEquals("fft-2025-08-NVC99", records.get(records.indexOf(body) + 1).id());
    }

    @Test
    void theMonthsOfAFinancialYearAreInTwoYears() {
        assertEquals(YearMonth.of(2025, 4), ReturnMonth.of("2025_26", "APRIL").orElseThrow());
        assertEquals(
                YearMonth.of(2025, 12), ReturnMonth.of("2025-26", "December").orElseThrow());
        assertEquals(YearMonth.of(2026, 1), ReturnMonth.of("2025/26", "JANUARY").orElseThrow());
        assertEquals(YearMonth.of(2026, 3), ReturnMonth.of("2025_26", "Mar").orElseThrow());
        assertEquals(YearMonth.of(2100, 1), ReturnMonth.of("2099_00", "JANUARY").orElseThrow());
        assertTrue(ReturnMonth.of("2025_27", "JANUARY").isEmpty());
        assertTrue(ReturnMonth.of("2025", "JANUARY").isEmpty());
        assertTrue(ReturnMonth.of("2025_26", "AUGUSTUS").isEmpty());
    }

    @Test
    void eachMistakeIsAtItsCell() throws IOException {
        assertEquals(
                List.of(
                        "- OHSEL-IMPORT-003",
                        "N6 OHSEL-RESULT-002",
                        "Q8 OHSEL-RESULT-004",
                        "N9 OHSEL-RESULT-001",
                        "B10 OHSEL-IMPORT-002",
                        "H10 OHSEL-COUNT-009",
                        "H10 OHSEL-IMPORT-002",
                        "P10 OHSEL-RESULT-008",
                        "A12 OHSEL-IMPORT-003"),
                places(stream(FriendsAndFamilyTest.read(fixture("trusts.csv")))));
    }

    @Test
    void theLogCanBeWrittenAndReadStrictly() throws IOException {
        EngagementLog log = read("trusts.csv");
        String json = EngagementWriter.compact().write(log);
        Result<EngagementLog> again = EngagementReader.strict().readLog(json);

        assertEquals(log, again.partial());
        assertEquals(
                List.of("OHSEL-RESULT-002", "OHSEL-RESULT-001", "OHSEL-RESULT-008", "OHSEL-COUNT-009"),
                again.findings().stream().map(Finding::ruleId).toList());
    }

    @Test
    void fractionsArePercentages() {
        assertEquals(new BigDecimal("25"), ReturnNumber.percentage("0.25").orElseThrow());
        assertEquals(new BigDecimal("100"), ReturnNumber.percentage("1").orElseThrow());
        assertEquals(new BigDecimal("25.4"), ReturnNumber.percentage("25.4").orElseThrow());
        assertEquals(new BigDecimal("0.5"), ReturnNumber.percentage("0.5%").orElseThrow());
        assertEquals(
                new BigDecimal("33.33333333"),
                ReturnNumber.percentage("0.33333333333333331").orElseThrow());
        assertTrue(ReturnNumber.percentage("a quarter").isEmpty());
    }

    @Test
    void whatIsPublishedIsReadWithTheMonthAndTheServiceOfItsTitle() throws IOException {
        Result<EngagementLog> result = FriendsAndFamilyTest.read(published()).log();
        EngagementLog log = Objects.requireNonNull(result.partial());

        assertEquals(
                List.of(
                        "England (including Independent Sector Providers)",
                        "fft-inpatient-care-2025-07-RJ2",
                        "fft-inpatient-care-2025-07-RJ1"),
                log.records().stream()
                        .filter(ProviderReview.class::isInstance)
                        .map(ProviderReview.class::cast)
                        .limit(3)
                        .map(review -> review.providers().isEmpty() ? review.title() : review.id())
                        .toList());
        ProviderReview trust = review(log, "fft-inpatient-care-2025-07-RJ2");
        assertEquals(
                List.of(new Workstream("service-area/inpatient-care")),
                trust.results().get(0).workstreams());
        assertEquals(
                List.of("SMS 300", "Paper Discharge 200"),
                trust.results().get(1).answers().stream()
                        .map(answer -> answer.option() + " " + answer.count())
                        .toList());
        assertEquals(Headcount.of(500), trust.results().get(1).base());
        ProviderReview ward = log.records().stream()
                .filter(ProviderReview.class::isInstance)
                .map(ProviderReview.class::cast)
                .filter(review -> review.id().startsWith("fft-inpatient-care-2025-07-RJ2-RJ2X9-"))
                .findFirst()
                .orElseThrow();
        assertEquals("Ward 7", ward.results().get(0).label());
        assertEquals(List.of(new BodyRef("RJ2X9")), ward.results().get(0).bodies());
        assertEquals(
                "2025-07/QKK/RJ2/RJ2X9/Ward 7/430 - GERIATRIC MEDICINE",
                ward.identifiers().get(0).value());
        Body site = log.records().stream()
                .filter(Body.class::isInstance)
                .map(Body.class::cast)
                .filter(body -> body.id().equals("RJ2X9"))
                .findFirst()
                .orElseThrow();
        assertEquals("EXAMPLE HOSPITAL", site.name());
        assertEquals(new BodyRef("RJ2"), site.partOf());
    }

    @Test
    void percentagesBesideWithheldAnswersAreTaken() throws IOException {
        EngagementLog log = Objects.requireNonNull(
                FriendsAndFamilyTest.read(published()).log().partial());
        SurveyResult shares =
                review(log, "fft-inpatient-care-2025-07-RJ1").results().get(2);

        assertEquals(
                List.of("Positive 75"),
                shares.answers().stream()
                        .map(answer -> answer.option() + " "
                                + Objects.requireNonNull(answer.percentage()).toPlainString())
                        .toList());
    }

    @Test
    void whatIsNotOfAReturnIsSaid() throws IOException {
        assertEquals(
                List.of(
                        "- OHSEL-SHEET-005",
                        "- OHSEL-IMPORT-003",
                        "Notes!A1 OHSEL-IMPORT-003",
                        "Trusts!A13 OHSEL-IMPORT-003",
                        "Wards!G14 OHSEL-RESULT-001"),
                places(stream(FriendsAndFamilyTest.read(published()))));
    }

    @Test
    void aCopyWithFindingsReadsAsBefore() throws IOException {
        Path file = published();
        Path copy = folder.resolve("copy.xlsx");
        Result<EngagementLog> before = FriendsAndFamilyTest.read(file).log();
        AnnotatedCopy.of(before.findings()).write(file, copy);
        Result<EngagementLog> after = FriendsAndFamilyTest.read(copy).log();

        assertEquals(before.partial(), after.partial());
        assertEquals(
                before.findings().stream().map(Finding::toString).toList(),
                after.findings().stream().map(Finding::toString).toList());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertEquals(
                    AnnotatedCopy.HEADING,
                    workbook.getSheet("Wards").getRow(9).getCell(18).getStringCellValue());
        }
    }

    @Test
    void aFileThatIsNoReturnSaysSo() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "id,title\n1,Spring\n");

        assertEquals(List.of("- OHSEL-IMPORT-001"), places(stream(FriendsAndFamilyTest.read(file))));
    }

    @Test
    void aDamagedFileSaysSo() throws IOException {
        Path file = folder.resolve("damaged.xlsx");
        Files.write(file, new byte[] {0x50, 0x4B, 3, 4, 1, 2, 3});
        List<ReadRecord> items = stream(FriendsAndFamilyTest.read(file));

        assertEquals(List.of("- OHSEL-SHEET-001"), places(items));
    }

    @Test
    void theMonthAndTheServiceCanBeGiven() throws IOException {
        Path file = folder.resolve("july.csv");
        Files.writeString(file, "Org code,Org name,Very Good,Total Responses\nRJ2,LEWISHAM,5,5\n");

        assertEquals(List.of("A2 OHSEL-IMPORT-002"), places(stream(FriendsAndFamilyTest.read(file))));
        Result<EngagementLog> result = FriendsAndFamilyTest.read(file)
                .withMonth(YearMonth.of(2025, 7))
                .withService(new Workstream("service-area/maternity"))
                .log();
        assertEquals(List.of(), List.copyOf(result.findings().kept()));
        assertEquals(
                "fft-maternity-2025-07-RJ2",
                result.orElseThrow().records().get(0).id());
    }

    @Test
    void aSecondRowOfTheSameMonthIsFound() throws IOException {
        Path file = folder.resolve("twice.csv");
        String head = "Yearnumber,Periodname,Org code,Very Good,Total Responses\n";
        Files.writeString(file, head + "2025_26,MAY,RJ2,5,5\n2025_26,MAY,RJ2,6,6\n", StandardCharsets.UTF_8);
        List<String> places = places(stream(FriendsAndFamilyTest.read(file)));

        assertEquals(List.of("A3 OHSEL-REF-006", "C3 OHSEL-REF-001"), places);
    }

    @Test
    void errorsOfFormulasAreNotNumbers() throws IOException {
        Path file = folder.resolve("errors.csv");
        String head = "Yearnumber,Periodname,Org code,Very Good,Total Responses\n";
        Files.writeString(file, head + "2025_26,MAY,RJ2,5,#REF!\n,,,7,7\n");

        assertEquals(
                List.of("E2 OHSEL-SHEET-004", "A3 OHSEL-IMPORT-001"), places(stream(FriendsAndFamilyTest.read(file))));
    }

    private static Path fixture(String name) throws IOException {
        try {
            return Path.of(Objects.requireNonNull(FriendsAndFamilyReturnsTest.class.getResource("/sheet/fft/" + name))
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static EngagementLog read(String name) throws IOException {
        return Objects.requireNonNull(
                FriendsAndFamilyTest.read(fixture(name)).log().partial());
    }

    private static ProviderReview review(EngagementLog log, String id) {
        return log.records().stream()
                .filter(record -> id.equals(record.id()))
                .map(ProviderReview.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        log.records().stream().map(EngagementRecord::id).toList()));
    }

    private static List<ReadRecord> stream(FriendsAndFamilyTest test) throws IOException {
        List<ReadRecord> items = new ArrayList<>();
        try (FriendsAndFamilyRecords records = test.records()) {
            records.forEachRemaining(items::add);
        }
        return items;
    }

    /** The findings, in the order of the cells. */
    private static List<String> places(List<ReadRecord> items) {
        return items.stream()
                .flatMap(item -> item.findings().stream())
                .sorted(Comparator.comparing(Finding::location, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(finding -> (finding.location() == null ? "-" : finding.location()) + " " + finding.ruleId())
                .toList();
    }

    private Path published() throws IOException {
        Path file = folder.resolve("published.xlsx");
        PublishedWorkbook.write(file);
        return file;
    }
}

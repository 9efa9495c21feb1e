// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohsel.examples.cli.browser.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of {@code ohsel report} as people meet them: their numbers, links and filter, at a desk and on a telephone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final Path SEEDS = Path.of("../../seeds");

    /** A page with its arguments. */
    enum PageOf {
        SEEDS_REPORT,
        BROKEN_REPORT,
        HOSTILE_REPORT,
        EVIDENCE,
        HOSTILE_EVIDENCE
    }

    @TempDir
    private static Path folder;

    private Browser browser = null;

    @BeforeAll
    void writePages() throws IOException {
        browser = Browser.open();
        List<String> seeds = SeedNumbers.files().stream().map(Path::toString).toList();
        try (Stream<Path> files = Files.list(SEEDS.resolve("broken"))) {
            List<String> broken = files.filter(file -> file.toString().endsWith(".json"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            write(PageOf.SEEDS_REPORT, 0, seeds);
            write(PageOf.BROKEN_REPORT, 1, broken);
        }
        List<String> hostile = List.of(Hostile.write(folder).toString());
        write(PageOf.HOSTILE_REPORT, 1, hostile);
        write(PageOf.EVIDENCE, 0, seeds, "--activity", "integrated-urgent-care");
        write(PageOf.HOSTILE_EVIDENCE, 1, hostile, "--activity", Hostile.ACTIVITY, "--show-values");
    }

    private static void write(PageOf page, int status, List<String> inputs, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("report", "--output", file(page).toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(inputs);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertEquals(
                status,
                Main.run(stream, stream, arguments.toArray(String[]::new)),
                () -> page + ": " + printed.toString(StandardCharsets.UTF_8));
    }

    private static Path file(PageOf page) {
        return folder.resolve(page + ".html");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingKeepsPeopleFromUsingIt(PageOf page) {
        browser.show(file(page), 1280);
        openDetails();
        assertEquals(List.of(), browser.axeViolations());
        browser.width(360);
        assertEquals(List.of(), browser.axeViolations());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanATelephone(PageOf page) {
        browser.show(file(page), 320);
        assertEquals(0, browser.overflow());
        openDetails();
        assertEquals(0, browser.overflow());
        browser.width(1280);
        assertEquals(0, browser.overflow());
    }

    @ParameterizedTest
    @EnumSource
    void itAsksForNothingAndComplainsOfNothing(PageOf page) {
        browser.show(file(page), 1280);
        browser.run("window.dispatchEvent(new Event('beforeprint')); window.dispatchEvent(new Event('afterprint'));");
        assertEquals(List.of(file(page).toUri().toString()), browser.requests());
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToSomethingThatIsShown(PageOf page) {
        browser.show(file(page), 1280);
        List<WebElement> links = browser.all("a[href]");
        assertTrue(links.size() > 5, () -> links.size() + " links");
        for (WebElement link : links) {
            String target = String.valueOf(link.getDomAttribute("href"));
            assertTrue(target.startsWith("#"), target);
            browser.run("arguments[0].focus({preventScroll: true}); arguments[0].click()", link);
            browser.expect(target, () -> browser.run("return location.hash"));
            assertEquals(true, browser.run("""
                            document.documentElement.style.scrollBehavior = 'auto';
                            const target = document.getElementById(arguments[0]);
                            target.scrollIntoView();
                            const box = target.getBoundingClientRect();
                            return box.height > 0 && box.top >= -1 && box.top < window.innerHeight""", target.substring(1)), target);
        }
    }

    @Test
    void theNumbersAreThoseOfTheRecords() throws IOException {
        SeedNumbers numbers = SeedNumbers.read();
        browser.show(file(PageOf.SEEDS_REPORT), 1280);
        openDetails();
        assertEquals(
                List.of(
                        "Files 5",
                        "Records " + numbers.records(),
                        "Errors 0",
                        "Warnings 0",
                        "For information 5",
                        "Open commitments " + numbers.openCommitments()),
                browser.all(".figures div").stream()
                        .map(tile -> tile.getText().replace('\n', ' '))
                        .toList());
        assertEquals(
                "5 files with 80 records were checked. Nothing is wrong that must be put right.",
                browser.one(".lead").getText());
        for (String borough : List.of("Bexley", "Bromley", "Greenwich", "Lambeth", "Lewisham", "Southwark")) {
            assertEquals(
                    numbers.inBorough(borough),
                    cell("Records by workstream and borough", "All records", borough),
                    borough);
            assertEquals(
                    numbers.in(borough, "maternity"),
                    cell("Records by workstream and borough", "Maternity", borough),
                    borough);
            assertEquals(
                    numbers.heard(borough, "public"), cell("Records by group and borough", "Public", borough), borough);
        }
        assertEquals(numbers.records(), cell("Records by workstream and borough", "All records", "All records"));
        for (String year : List.of("2014", "2015", "2017", "2020")) {
            assertEquals(numbers.eventsOf(year), cell("Records by year", year, "Events"), year);
        }
    }

    /** The number in a table, by the name of the region it is in, of the row and of the column. */
    private long cell(String region, String row, String column) {
        return Long.parseLong(String.valueOf(browser.run("""
                const table = document.querySelector('[role=region][aria-label="' + arguments[0] + '"] table');
                const columns = Array.from(table.tHead.rows[0].cells).map(cell => cell.textContent);
                const row = Array.from(table.rows).find(row => row.cells[0].textContent === arguments[1]);
                return row.cells[columns.indexOf(arguments[2])].textContent""", region, row, column)));
    }

    @Test
    void thePictureSaysWhatTheTableSays() {
        browser.show(file(PageOf.SEEDS_REPORT), 1280);
        assertEquals("1 18", browser.run("""
                        const picture = document.querySelector('svg.wide');
                        const base = Number(picture.querySelector('.base').getAttribute('y1'));
                        return Array.from(picture.querySelectorAll('.count'))
                            .filter(count => Number(count.getAttribute('y')) < base).map(count => count.textContent).join(' ')"""));
        assertTrue(browser.one("svg.wide").isDisplayed());
        assertFalse(browser.one("svg.narrow").isDisplayed());
        browser.width(360);
        assertFalse(browser.one("svg.wide").isDisplayed());
        assertTrue(browser.one("svg.narrow").isDisplayed());
    }

    @Test
    void theFilterWorksByKeyboard() {
        browser.show(file(PageOf.BROKEN_REPORT), 1280);
        expectShown(22);
        browser.one("#show-error").sendKeys(Keys.SPACE);
        expectShown(2);
        assertEquals("Showing 2 of 22 findings", browser.one("#filter-status").getText());
        browser.one("#show-error").sendKeys(Keys.TAB);
        assertEquals("show-warning", browser.focused().getDomAttribute("id"));
        browser.focused().sendKeys(Keys.SPACE);
        expectShown(0);
        assertEquals(
                0, browser.all(".rule").stream().filter(WebElement::isDisplayed).count());
        browser.one("#filter button").sendKeys(Keys.ENTER);
        expectShown(22);
        browser.one("#filter-rule").sendKeys("OHSEL-CODE-001");
        expectShown(2);
        browser.one("#filter-rule").sendKeys(Keys.HOME);
        expectShown(22);
        browser.one("#filter-text").sendKeys("dartford");
        expectShown(1);
        browser.one("#filter button").sendKeys(Keys.SPACE);
        expectShown(22);
        browser.one("#filter-file").sendKeys("../../seeds/broken/two-mistakes");
        expectShown(2);
    }

    /** Expects so many findings that can be seen; counted at one moment, since the page may be about to change. */
    private void expectShown(long findings) {
        browser.expect(
                findings,
                () -> browser.run("return Array.from(document.querySelectorAll('.finding'))"
                        + ".filter(each => each.checkVisibility()).length"));
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        browser.show(file(PageOf.SEEDS_REPORT), 1280);
        browser.one("body").sendKeys(Keys.TAB);
        assertEquals("Skip to the main content", browser.focused().getText());
        browser.focused().sendKeys(Keys.ENTER);
        browser.expect("main", () -> browser.focused().getTagName());
    }

    @Test
    void nothingInARecordBecomesAPartOfThePage() {
        for (PageOf page : List.of(PageOf.HOSTILE_REPORT, PageOf.HOSTILE_EVIDENCE)) {
            browser.show(file(page), 1280);
            assertEquals(1, browser.all("script").size());
            assertEquals(
                    0,
                    browser.all("img, iframe, b b, main script, style ~ style").size());
            assertEquals("", browser.run("return window.stolen"));
            String text = browser.one("body").getText();
            assertTrue(text.contains("<script>"), text);
            assertTrue(text.codePoints().noneMatch(c -> c == 0x202E || c == 0x2066), text);
        }
    }

    /** Worked out by hand from the record: see document 002, line 33. It has neither involvement nor decision. */
    @Test
    void theEvidencePackSaysWhatIsNotRecorded() {
        browser.show(file(PageOf.EVIDENCE), 1280);
        assertEquals(
                List.of("Yes 0", "No 0", "Not recorded 19", "Not applicable 7"),
                browser.all(".figures div").stream()
                        .map(tile -> tile.getText().replace('\n', ' '))
                        .toList());
        assertEquals(26, browser.all("tr.line").size());
        assertEquals("Integrated Urgent Care service", browser.one("h1").getText());
        assertTrue(browser.one("#involvement-considered").getText().contains("NHS Act 2006, s.14Z2(2)"));
    }

    private void openDetails() {
        browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    }
}

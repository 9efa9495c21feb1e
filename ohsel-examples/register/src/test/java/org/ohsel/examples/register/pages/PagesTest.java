// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.examples.register.RunningRegister;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What is promised of every page. A new page is added to {@link #ANYBODY} or {@link #STAFF}, and that is all. */
class PagesTest {

    private static final List<String> ANYBODY = List.of(
            "/",
            "/records",
            "/records?q=clinic&borough=lewisham&workstream=planned-care&from=2023&sort=oldest",
            "/records?body=07N&on=2014-05-01",
            "/records?q=nobodyhassaidthis&from=yesterday",
            "/records/clinic-drop-in",
            "/records/003",
            "/records/hostile",
            "/records/move-of-the-clinic/results",
            "/records/move-of-the-clinic/evidence",
            "/coverage",
            "/timeline",
            "/you-said-we-did",
            "/commitments",
            "/sign-in",
            "/sign-in?error",
            "/check");

    private static final List<String> STAFF = List.of(
            "/records/clinic-drop-in/history",
            "/records/deleted-event/history",
            "/records/clinic-drop-in/actions",
            "/records/clinic-drop-in/publication",
            "/records/clinic-drop-in/erasure",
            "/events/new",
            "/events/clinic-drop-in/edit",
            "/upload",
            "/account");

    /** Only seen by people who are not signed in: with an account, a program asked. */
    private static final List<String> PUBLIC = List.of("/there-is-no-such-page");

    private static final int DESK = 1280;
    private static final int TELEPHONE = 375;
    private static final int NARROWEST = 320;

    @TempDir
    static Path folder;

    private static RunningRegister register;
    private static Browser browser;

    record Visit(String path, @Nullable String account) {

        String name(int width) {
            String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
            return name + "-" + Objects.requireNonNullElse(account, "public") + "-" + width + ".png";
        }
    }

    static Stream<Visit> visits() {
        return Stream.concat(
                ANYBODY.stream()
                        .flatMap(path -> Stream.of(
                                new Visit(path, RunningRegister.NOBODY), new Visit(path, RunningRegister.PUBLISHER))),
                Stream.concat(
                        STAFF.stream().map(path -> new Visit(path, RunningRegister.PUBLISHER)),
                        PUBLIC.stream().map(path -> new Visit(path, RunningRegister.NOBODY))));
    }

    /** Each page once: what staff see has all that the public sees, and more. */
    static Stream<Visit> pages() {
        return visits().filter(visit -> visit.account() != null || PUBLIC.contains(visit.path()));
    }

    /** In a page with a mistake, the focus is on the summary of mistakes first. */
    static Stream<Visit> pagesWithoutMistakes() {
        return pages().filter(visit -> !visit.path().matches(".*(yesterday|error).*"));
    }

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.open();
        register = SeededRegister.start(folder);
    }

    @AfterAll
    static void stop() {
        if (register != null) {
            register.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("visits")
    void isUsable(Visit visit) {
        URI page = register.uri(visit.path());
        browser.signIn(visit.account());
        for (int width : List.of(DESK, TELEPHONE)) {
            browser.show(page, width);
            assertEquals(List.of(), complaints(visit), "what the browser complains about");
            assertEquals(List.of(), thirdParties(page), "requests to others");
            assertEquals(0, browser.overflow(), "pixels to scroll sideways at " + width);
            assertEquals(List.of(), browser.axeViolations(), "what axe finds at " + width);
            browser.picture(Path.of("target/screenshots", visit.name(width)));
        }
        browser.show(page, NARROWEST);
        assertEquals(0, browser.overflow(), "pixels to scroll sideways at " + NARROWEST);
        browser.show(page, DESK / 2);
        assertEquals(0, browser.overflow(), "pixels to scroll sideways when twice as large");
        assertEquals(1, browser.all("h1").size());
        assertFalse(browser.one("h1").getText().isBlank());
    }

    /** A page that says with its status that something is wrong is logged by the browser as a complaint. */
    private static List<String> complaints(Visit visit) {
        return browser.complaints().stream()
                .filter(complaint -> !(visit.path().equals("/there-is-no-such-page") && complaint.contains("404")))
                .toList();
    }

    private static List<String> thirdParties(URI page) {
        List<String> requests = browser.requests();
        assertTrue(requests.size() > 1, "the page and its style are asked for: " + requests);
        return requests.stream()
                .filter(request ->
                        !request.startsWith("http://localhost:" + page.getPort() + "/") || request.contains("font"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNeitherScriptsNorAScreen(Visit visit) {
        browser.signIn(visit.account());
        browser.show(register.uri(visit.path()), DESK);
        String heading = browser.one("h1").getText();
        try {
            browser.scripts(false);
            browser.show(register.uri(visit.path()), TELEPHONE);
            assertEquals(heading, browser.one("h1").getText());
            assertTrue(browser.one("nav ul#navigation").isDisplayed(), "the menu is open");
            browser.medium("print");
            assertFalse(browser.one(".register-header").isDisplayed(), "no navigation on paper");
            assertEquals(heading, browser.one("h1").getText());
        } finally {
            browser.medium("");
            browser.scripts(true);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutMistakes")
    void isReachedByTheKeyboardAlone(Visit visit) {
        browser.signIn(visit.account());
        browser.show(register.uri(visit.path()), DESK);
        WebElement first = browser.press(Keys.TAB);
        assertEquals("Skip to main content", first.getText());
        assertTrue(first.isDisplayed());
        browser.press(Keys.ENTER);
        browser.await(() -> "#main-content".equals(browser.run("return location.hash")));
        browser.show(register.uri(visit.path()), DESK);
        long all = (Long) browser.run(FOCUSABLE + "return focusable.length");
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < Math.min(all, MOST_STOPS); i++) {
            browser.press(Keys.TAB);
            reached.add(browser.run(FOCUSABLE + "return focusable.indexOf(document.activeElement)"));
        }
        assertEquals(
                Stream.iterate(0L, i -> i + 1).limit(Math.min(all, MOST_STOPS)).toList(),
                reached,
                "the order of the focus is that of the page");
    }

    private static final int MOST_STOPS = 12;

    private static final String FOCUSABLE = """
            const focusable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(element => element.checkVisibility() && !element.disabled && element.type !== 'hidden');
            """;

    @Test
    void whatPeopleWriteIsShownAsText() {
        for (String account : new String[] {RunningRegister.NOBODY, RunningRegister.PUBLISHER}) {
            browser.signIn(account);
            browser.show(register.uri("/records/hostile"), DESK);
            assertEquals(
                    "<script>alert('title')</script><img src=x onerror=alert(2)>",
                    browser.one("h1").getText());
            for (String text : List.of(
                    "\"><svg onload=alert(3)>",
                    "<em>feedback</em>",
                    "<em>response</em>",
                    "<em>reason</em>",
                    "<em>question</em>",
                    "<em>option</em>",
                    "<em>commitment</em>",
                    "<em>section</em>",
                    "<em>member</em>",
                    "<em>value</em>",
                    "<i>name</i>")) {
                assertTrue(browser.text().contains(text), text);
            }
            assertEquals(
                    List.of(),
                    browser.all("main em, main i, main u, main svg:not(.register-bar), main img, main script"));
            assertEquals(List.of(), browser.all("a[href^='javascript']"));
        }
    }

    @Test
    void whatIsRestrictedIsShownToStaffOnly() {
        String path = "/records/clinic-drop-in";
        assertTrue(register.get(RunningRegister.READER, path).body().contains("secret price"));
        String open = register.get(RunningRegister.NOBODY, path).body();
        assertTrue(open.contains("Why the clinic has to move"), "the open item is there");
        assertFalse(open.contains("secret price"));
        assertFalse(open.contains("lease"));
        assertFalse(open.contains("OHSEL-"), "what the rules say is for staff");
    }

    /** QKK was a partnership in 2017, and is an integrated care board since 2022. */
    @Test
    void whoPromisedIsCalledWhatItWasCalledThen() {
        browser.signIn(RunningRegister.NOBODY);
        browser.show(register.uri("/commitments?body=QKK"), DESK);
        assertEquals(List.of("Our Healthier South East London"), whoPromised("Partnership update - July/August 2017"));
        assertEquals(List.of("Our Healthier South East London"), whoPromised("Evaluation of the public events"));
        assertEquals(
                List.of("NHS South East London Integrated Care Board"),
                whoPromised("Drop-in on the move of the clinic"));
    }

    private static List<String> whoPromised(String record) {
        return browser.all(".register-line").stream()
                .filter(line -> line.getText().endsWith(record))
                .map(line ->
                        line.findElement(By.cssSelector("div:nth-child(2) dd")).getText())
                .distinct()
                .toList();
    }

    @Test
    void theHistorySaysWhatChanged() {
        String id = "changed-event";
        String json =
                "{\"type\":\"event\",\"id\":\"" + id + "\",\"kind\":\"public-event\",\"title\":\"%s\",\"date\":\"%s\"}";
        var first = register.put(
                RunningRegister.EDITOR,
                "/api/records/" + id,
                String.format(Locale.ROOT, json, "Open day", "2024-05"),
                "If-None-Match",
                "*");
        assertEquals(201, first.statusCode(), first.body());
        var second = register.put(
                RunningRegister.EDITOR,
                "/api/records/" + id,
                String.format(Locale.ROOT, json, "Open evening", "2024-05-14"),
                "If-Match",
                "\"1\"");
        assertEquals(2, second.statusCode() / 100, second.body());
        browser.signIn(RunningRegister.READER);
        browser.show(register.uri("/records/" + id + "/history"), DESK);
        assertEquals(
                List.of("Open day", "May 2024"),
                browser.all("del").stream().map(WebElement::getText).toList());
        assertEquals(
                List.of("Open evening", "14 May 2024"),
                browser.all("ins").stream().map(WebElement::getText).toList());
    }

    @Test
    void theFontThatIsNotOursIsNotServed() {
        String style = register.get(RunningRegister.NOBODY, "/govuk/govuk-frontend.min.css")
                .body();
        assertTrue(style.contains(".govuk-button"), "it is the style sheet");
        assertFalse(style.contains("@font-face"));
        assertFalse(style.contains("GDS Transport"));
        browser.show(register.uri("/records/003"), DESK);
        assertNotEquals("", browser.run("return getComputedStyle(document.querySelector('h1')).fontFamily"));
        for (String path : List.of(
                "/govuk/assets/fonts/light-94a07e06a1-v2.woff2",
                "/assets/fonts/light-94a07e06a1-v2.woff2",
                "/govuk/assets/images/favicon.svg",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/assets/fonts/light-94a07e06a1-v2.woff2")) {
            assertEquals(404, register.get(RunningRegister.NOBODY, path).statusCode(), path);
        }
    }
}

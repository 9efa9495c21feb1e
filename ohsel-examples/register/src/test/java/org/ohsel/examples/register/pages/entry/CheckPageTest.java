// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import org.ohsel.examples.register.pages.Browser;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check, in a browser and by HTTP, for anybody. */
class CheckPageTest {

    private static final String DATE =
            "{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"public-event\",\"date\":\"14/06/2017\"}";

    private static RunningRegister register;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        register = SharedRegister.H2.get();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.signIn(RunningRegister.NOBODY);
        browser.show(register.uri("/check"), 1280);
    }

    @Test
    void whatIsFoundIsMarkedWhileSomebodyTypes() {
        browser.one("#text").sendKeys(DATE);
        browser.await(() -> browser.all("mark").size() == 1);
        assertEquals("\"14/06/2017\"", browser.run("return document.querySelector('mark').textContent"));
        assertEquals(
                "1 record: 1 error, no warnings, no notes.",
                browser.one("[role=status]").getText());
        assertEquals(List.of(), browser.axeViolations());
    }

    @Test
    void theMarkIsWhereTheTextIs() {
        type("{\n\t\"type\": \"event\",\n\t\"id\": \"e1\", \"kind\": \"public-event\",\n\t\"place\": \""
                + "very long ".repeat(40) + "\",\n\t\"title\": 7\n}");
        browser.await(() -> browser.all("mark").size() == 1);
        // The layers have the same text in the same font at the same width, so what is long wraps alike.
        assertEquals(
                browser.run("const t = document.getElementById('text'); return t.scrollHeight"),
                browser.run(
                        "const m = document.querySelector('.check__marks'); const t = document.getElementById('text');"
                                + " return Math.max(m.scrollHeight, t.clientHeight)"));
    }

    @Test
    void aLinkPutsTheCaretThere() {
        type("\n".repeat(60) + DATE);
        browser.await(() -> !browser.all(".check__finding a").isEmpty());
        browser.one(".check__finding a").click();
        assertEquals("text", browser.run("return document.activeElement.id"));
        assertEquals(
                "\"14/06/2017\"",
                browser.run(
                        "const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionEnd)"));
        assertTrue((Boolean) browser.run("return document.getElementById('text').scrollTop > 0"), "it can be seen");
    }

    @Test
    void aCorrectionIsApplied() {
        type(DATE);
        browser.await(() -> !browser.all(".check__finding button").isEmpty());
        browser.one(".check__finding button").click();
        assertEquals(DATE.replace("14/06/2017", "2017-06-14"), text());
        browser.await(() -> browser.one("[role=status]").getText().equals("1 record. Nothing found."));
    }

    @Test
    void aLateAnswerIsNotShown() {
        browser.run("""
                const real = window.fetch;
                window.waiting = [];
                window.fetch = (address, options) => real(address, {...options, signal: undefined})
                    .then(answer => new Promise(resolve => window.waiting.push(() => resolve(answer))));
                """);
        type(DATE);
        browser.await(() -> waiting() == 1);
        type(DATE.replace("\"id\":\"e1\",", ""));
        browser.await(() -> waiting() == 2);
        browser.run("window.waiting[1]()");
        browser.await(() -> browser.all(".check__finding").size() == 2);
        browser.run("window.waiting[0]()");
        browser.run("return new Promise(resolve => setTimeout(resolve))");
        assertEquals(2, browser.all(".check__finding").size());
    }

    @Test
    void hostileTextIsText() {
        type("<script>document.title = 'gone'</script><img src=x onerror=\"document.title = 'gone'\">");
        browser.await(() -> browser.all(".check__finding").size() == 1);
        assertEquals(List.of(), browser.all("main img, form script"));
        assertFalse(String.valueOf(browser.run("return document.title")).contains("gone"));
        type(
                "{\"</textarea><script>alert(1)</script>\": 1, \"type\": \"event\", \"id\": \"<b>\", \"kind\": \"<i>x</i>\"}");
        browser.await(() -> browser.all(".check__finding").size() > 1);
        assertEquals(List.of(), browser.all(".check__findings b, .check__findings i, form script"));
    }

    @Test
    void muchTextIsAnswered() {
        type("[".repeat(100_000));
        browser.await(() -> browser.text().contains("nested deeper than the reader's limit"));
        type((DATE + "\n").repeat(5_000));
        browser.await(() -> browser.all(".check__finding").size() == 100);
        type("x".repeat(500_001));
        browser.await(
                () -> browser.one("[role=status]").getText().startsWith("The text is longer than 500,000 characters"));
    }

    @Test
    void withoutScriptsTheSameIsSaidAfterwards() {
        try {
            browser.scripts(false);
            browser.show(register.uri("/check"), 1280);
            browser.one("#text").sendKeys("\n" + DATE);
            browser.go(() -> browser.all("form button").get(0).click());
            assertEquals(
                    "1 record: 1 error, no warnings, no notes.",
                    browser.one("[role=status]").getText());
            assertEquals("\n" + DATE, browser.one("#text").getDomProperty("value"));
            List<String> lines =
                    browser.one(".check__excerpt").getText().lines().toList();
            assertEquals(lines.get(0).indexOf("\"14/"), lines.get(1).indexOf("^"));
            WebElement apply = browser.one(".check__finding button");
            browser.go(apply::click);
            assertEquals(
                    "\n" + DATE.replace("14/06/2017", "2017-06-14"),
                    browser.one("#text").getDomProperty("value"));
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void programsMayAskToo() {
        JsonNode answer = new JsonMapper()
                .readTree(register.post(RunningRegister.NOBODY, "/api/check", "application/json", DATE)
                        .body());
        JsonNode found = answer.at("/findings/0");
        assertEquals("OHSEL-JSON-008", found.path("rule").stringValue());
        assertEquals(DATE.indexOf("\"14/"), found.path("from").intValue());
        assertEquals("\"2017-06-14\"", found.at("/fix/text").stringValue());
        assertEquals(
                413,
                register.post(RunningRegister.NOBODY, "/api/check", "application/json", "x".repeat(500_001))
                        .statusCode());
    }

    private static void type(String text) {
        browser.run(
                "const t = document.getElementById('text'); t.value = arguments[0]; t.dispatchEvent(new Event('input'))",
                text);
    }

    private static String text() {
        return String.valueOf(browser.run("return document.getElementById('text').value"));
    }

    private static long waiting() {
        return (Long) browser.run("return window.waiting.length");
    }
}

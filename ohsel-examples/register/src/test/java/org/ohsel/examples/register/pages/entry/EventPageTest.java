// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import org.ohsel.examples.register.pages.Browser;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form for an event, in a browser. */
class EventPageTest {

    private static final JsonMapper JSON = new JsonMapper();

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
    void signIn() {
        browser.signIn(RunningRegister.EDITOR);
    }

    @Test
    void anEventIsAddedByTheKeyboardAlone() {
        browser.show(register.uri("/events/new"), 1280);
        tabTo("/title").sendKeys("Tea & talk");
        tabTo("/kind").sendKeys("Public event");
        tabTo("/date").sendKeys("14");
        tabTo("/date.month").sendKeys("6");
        tabTo("/date.year").sendKeys("2017");
        browser.go(() -> browser.press(Keys.ENTER));
        tabTo("/startTime").sendKeys("5.30pm");
        tabTo("/boroughs.lewisham").sendKeys(Keys.SPACE);
        WebElement addFeedback = tabToButton("Add feedback");
        browser.go(() -> addFeedback.sendKeys(Keys.ENTER));
        // One can go on at once, that is, as soon as the page is there.
        browser.await(() -> "/feedback/0/text".equals(browser.run("return document.activeElement.id")));
        active().sendKeys("Parking is hard.");
        tabTo("/feedback/0/groups").sendKeys("Carers");
        tabTo("/feedback/0/responses/0/text").sendKeys("A bus will run.");
        assertEquals(List.of(), browser.axeViolations());
        WebElement reference = tabTo("/id");
        browser.go(() -> reference.sendKeys(Keys.ENTER));
        assertEquals("/records/2017-06-14-tea-talk", browser.address().getPath());
        assertEquals(JSON.readTree("""
                        {"type": "event", "id": "2017-06-14-tea-talk", "kind": "public-event", "title": "Tea & talk", "date": "2017-06-14",
                         "startTime": "17:30", "boroughs": ["lewisham"], "feedback": [{"text": "Parking is hard.", "groups": ["carers"],
                         "responses": [{"text": "A bus will run."}]}]}"""), stored("2017-06-14-tea-talk"));
    }

    @Test
    void errorsAreAtTheFieldsAndNothingTypedIsLost() {
        started("Errors", "2017");
        fill("/startTime", "half past");
        click(browser.one("[value='add:/participations']"));
        fill("/participations/0/headcount/count", "a lot");
        press("Save");
        assertTrue(String.valueOf(browser.run("return document.title")).startsWith("Error: "));
        assertEquals(
                List.of("#/startTime", "#/participations/0/kind", "#/participations/0/headcount/count"),
                browser.all(".govuk-error-summary a").stream()
                        .map(link -> String.valueOf(link.getDomAttribute("href")))
                        .toList());
        assertEquals("half past", value("/startTime"));
        assertEquals("a lot", value("/participations/0/headcount/count"));
        assertEquals(List.of(), browser.axeViolations());
        browser.all(".govuk-error-summary a").get(0).click();
        assertEquals("/startTime", browser.run("return document.activeElement.id"));
    }

    @Test
    void warningsAreConfirmed() {
        started("Warnings", "2017");
        click(browser.one("[value='add:/feedback']"));
        fill("/feedback/0/text", "Ring me on 020 7946 0123.");
        press("Save");
        assertTrue(browser.one("#warnings").getText().contains("telephone number"));
        assertEquals("Ring me on 020 7946 0123.", value("/feedback/0/text"));
        assertEquals(List.of(), browser.axeViolations());
        assertEquals(0, register.bean(RecordStore.class).head("2017-warnings").version());
        press("Save anyway");
        assertEquals("/records/2017-warnings", browser.address().getPath());
    }

    @Test
    void otherWarningsThanThoseSeenAreShownFirst() {
        started("Unseen", "2017");
        click(browser.one("[value='add:/feedback']"));
        fill("/feedback/0/text", "Ring me on 020 7946 0123.");
        press("Save");
        click(browser.one("[value='add:/feedback']"));
        fill("/feedback/1/text", "Write to ann@example.org.");
        press("Save");
        assertEquals(2, browser.all("#warnings > ul > li").size());
    }

    @Test
    void aReferenceIsTakenOnce() {
        put("taken", "{\"type\":\"event\",\"id\":\"taken\",\"kind\":\"survey\",\"title\":\"First\"}");
        started("Second", "2017");
        browser.one("[id='/id']").clear();
        fill("/id", "taken");
        press("Save");
        assertTrue(browser.one(".govuk-error-summary").getText().contains("another record has this one"));
        assertEquals("First", stored("taken").path("title").stringValue());
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        put("both", """
                {"type":"event","id":"both","kind":"survey","title":"First","weather":"fine","date":"2017"}""");
        browser.show(register.uri("/events/both/edit"), 1280);
        assertEquals(List.of(), browser.all("[name='/id']:not([type=hidden])"), "a reference stays");
        browser.one("[id='/title']").clear();
        fill("/title", "Mine");
        assertEquals(
                200,
                register.put(
                                RunningRegister.PUBLISHER,
                                "/api/records/both",
                                "{\"type\":\"event\",\"id\":\"both\",\"kind\":\"survey\",\"title\":\"Theirs\",\"date\":\"2017\"}",
                                "If-Match",
                                "\"1\"")
                        .statusCode());
        press("Save");
        assertEquals("Somebody else changed this event", browser.one("h1").getText());
        String both = browser.one("table").getText();
        assertTrue(both.contains("Mine") && both.contains("Theirs"), both);
        assertEquals(List.of(), browser.axeViolations());
        assertEquals("Theirs", stored("both").path("title").stringValue());
        press("Go on with yours");
        assertEquals("Mine", value("/title"));
        press("Save");
        assertEquals(JSON.readTree("""
                        {"type":"event","id":"both","kind":"survey","title":"Mine","weather":"fine","date":"2017"}"""), stored("both"));
    }

    @Test
    void aFormOfAnotherSiteSavesNothing() {
        assertEquals(
                403,
                register.post(
                                RunningRegister.NOBODY,
                                "/events/new",
                                "application/x-www-form-urlencoded",
                                "started=true&do=save")
                        .statusCode());
        assertEquals(
                302, register.get(RunningRegister.NOBODY, "/events/both/edit").statusCode());
        assertEquals(403, register.get(RunningRegister.READER, "/events/new").statusCode());
    }

    /** The whole form for an event with a title, in a year. */
    private static void started(String title, String year) {
        browser.show(register.uri("/events/new"), 1280);
        fill("/title", title);
        fill("/kind", "Survey");
        fill("/date.year", year);
        press("Continue");
    }

    private static void fill(String id, String text) {
        browser.one("[id='" + id + "']").sendKeys(text);
    }

    private static String value(String id) {
        return String.valueOf(browser.one("[id='" + id + "']").getDomProperty("value"));
    }

    private static void press(String label) {
        click(browser.all("main button").stream()
                .filter(button -> button.isDisplayed()
                        && button.getText().equals(label)
                        && !"-1".equals(button.getDomAttribute("tabindex")))
                .findFirst()
                .orElseThrow());
    }

    /** Sends the form, and waits for the next page. */
    private static void click(WebElement button) {
        browser.go(button::click);
    }

    private static WebElement active() {
        return browser.one(":focus");
    }

    private static WebElement tabTo(String id) {
        return tabUntil("document.activeElement.id === '" + id + "'");
    }

    private static WebElement tabToButton(String label) {
        return tabUntil("document.activeElement.textContent === '" + label + "'");
    }

    private static WebElement tabUntil(String condition) {
        for (int i = 0; i < 400 && !Boolean.TRUE.equals(browser.run("return " + condition)); i++) {
            browser.press(Keys.TAB);
        }
        assertEquals(true, browser.run("return " + condition), condition);
        return active();
    }

    private static void put(String id, String json) {
        assertEquals(
                201,
                register.put(RunningRegister.EDITOR, "/api/records/" + id, json, "If-None-Match", "*")
                        .statusCode());
    }

    private static JsonNode stored(String id) {
        return JSON.readTree(register.bean(RecordStore.class)
                .find(Audience.STAFF, id)
                .orElseThrow()
                .json());
    }
}

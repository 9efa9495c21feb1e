// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import org.ohsel.examples.register.pages.Browser;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.sheet.SheetReader;

/** Signing in, uploads, and what is done to a record, in a browser. */
class ActionsPagesTest {

    private static final String TELEPHONE = "Ring me on 020 7946 0123.";

    @TempDir
    Path folder;

    private static RunningRegister register;
    private static RecordStore store;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        register = SharedRegister.H2.get();
        store = register.bean(RecordStore.class);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void signIn() {
        browser.signIn(RunningRegister.PUBLISHER);
    }

    @Test
    void peopleSignInAndOut() {
        browser.signIn(RunningRegister.NOBODY);
        browser.show(register.uri("/sign-in"), 1280);
        signIn("not the password");
        assertTrue(browser.one(".govuk-error-summary").getText().contains("The name or the password is wrong"));
        assertEquals(List.of(), browser.axeViolations());
        signIn(RunningRegister.PASSWORD);
        browser.show(register.uri("/account"), 1280);
        assertTrue(browser.one("main").getText().contains("Editor"));
        assertEquals(List.of(), browser.axeViolations());
        click("main button");
        browser.show(register.uri("/account"), 1280);
        assertEquals("Sign in", browser.one("h1").getText());
    }

    private static void signIn(String password) {
        browser.one("#username").sendKeys(RunningRegister.EDITOR);
        browser.one("#password").sendKeys(password);
        click("main button");
    }

    @Test
    void whatTheRulesFindIsConfirmedBeforeARecordIsPublished() {
        put("to-publish", 1, TELEPHONE);
        browser.show(register.uri("/records/to-publish/publication"), 1280);
        assertTrue(browser.one(".check__finding").getText().contains(TELEPHONE));
        click("main button");
        assertTrue(browser.one(".govuk-error-summary").getText().contains("Look at what was found"));
        assertTrue(store.find(Audience.PUBLIC, "to-publish").isEmpty());
        browser.one("#confirm").click();
        click("main button");
        assertEquals(1, store.find(Audience.PUBLIC, "to-publish").orElseThrow().version());
        browser.show(register.uri("/records/to-publish/actions"), 1280);
        assertEquals(List.of(), browser.axeViolations());
        click("form[action$=withdrawal] button");
        assertTrue(store.find(Audience.PUBLIC, "to-publish").isEmpty());
        assertTrue(browser.one("main").getText().contains("It is not published."));
    }

    @Test
    void anOlderVersionIsRestoredAsANewOne() {
        put("to-restore", 1, "The first words.");
        put("to-restore", 2, "Other words.");
        browser.show(register.uri("/records/to-restore/actions"), 1280);
        click("form[action$=restoration] button");
        StoredRecord newest = store.find(Audience.STAFF, "to-restore").orElseThrow();
        assertEquals(3, newest.version());
        assertTrue(newest.json().contains("The first words."));
        assertEquals(3, store.versions("to-restore").size());
    }

    @Test
    void wordsAreErasedFromAllVersions() {
        put("to-erase", 1, "Ann was there.");
        browser.show(register.uri("/records/to-erase/erasure"), 1280);
        click("main button");
        assertEquals(3, browser.all(".govuk-error-summary a").size());
        assertEquals(List.of(), browser.axeViolations());
        browser.one("[value='/feedback/0/text']").click();
        browser.one("#reason").sendKeys("Asked for on 4 May");
        browser.one("#sure").click();
        click("main button");
        assertEquals("The words are erased", browser.one("h1").getText());
        assertEquals(2, store.versions("to-erase").size());
        assertTrue(store.versions("to-erase").stream()
                .noneMatch(version -> version.json().contains("Ann was there")));
    }

    @Test
    void aSpreadsheetWithAnErrorIsSentBackWithIt() throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(
                file, "type,id,kind,date\nevent,sheet-1,public-event,14/06/2017\nevent,sheet-2,public-event,June\n");
        upload(file);
        assertEquals("Nothing was stored", browser.one("h1").getText());
        assertTrue(browser.one(".check__finding--error").getText().contains("Cell D3 in sheet-2"));
        assertEquals(List.of(), browser.axeViolations());
        assertFalse(store.head("sheet-1").exists());
        String copy = String.valueOf(browser.one("a[download]").getDomAttribute("href"));
        List<String> lines = new String(
                        Base64.getDecoder().decode(copy.substring(copy.indexOf(',') + 1)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals("type,id,kind,date,ohsel findings", lines.get(0));
        assertTrue(lines.get(2).contains("June, which is not a valid date"), lines.get(2));
    }

    @Test
    void aFileWithoutErrorsIsStored() throws IOException {
        Path file = folder.resolve("log.ndjson");
        Files.writeString(
                file,
                "{\"type\":\"event\",\"id\":\"line-1\",\"kind\":\"survey\"}\n{\"type\":\"event\",\"id\":\"line-2\",\"kind\":\"survey\"}\n");
        upload(file);
        assertEquals("The records are in the register", browser.one("h1").getText());
        assertTrue(store.head("line-1").exists() && store.head("line-2").exists());
        Files.writeString(file, "{\"type\":\"event\",\"id\":\"line-1\",\"kind\":\"workshop\"}\n");
        upload(file);
        assertTrue(browser.text().contains("the register has another with this reference"));
        assertEquals(1, store.head("line-1").version());
    }

    @Test
    void theTemplateIsAnEmptyWorkbook() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(
                file,
                register.send(
                                RunningRegister.EDITOR,
                                "GET",
                                "/upload/template",
                                BodyPublishers.noBody(),
                                BodyHandlers.ofByteArray())
                        .body());
        var read = SheetReader.standard().readLog(file);
        assertFalse(read.findings().hasErrors());
        assertEquals(List.of(), read.orElseThrow().records());
    }

    private static void upload(Path file) {
        browser.show(register.uri("/upload"), 1280);
        assertEquals(List.of(), browser.axeViolations());
        browser.one("#file").sendKeys(file.toString());
        click("main button");
    }

    private static void put(String id, int version, String words) {
        String json = "{\"type\":\"event\",\"id\":\"" + id
                + "\",\"kind\":\"survey\",\"title\":\"A survey\",\"feedback\":[{\"text\":\"" + words + "\"}]}";
        String[] header = version == 1
                ? new String[] {"If-None-Match", "*"}
                : new String[] {"If-Match", "\"" + (version - 1) + "\""};
        int status = register.put(RunningRegister.EDITOR, "/api/records/" + id, json, header)
                .statusCode();
        assertEquals(version == 1 ? 201 : 200, status);
    }

    private static void click(String button) {
        browser.go(browser.one(button)::click);
    }
}

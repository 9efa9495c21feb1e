// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a window: the Chromium that is installed, with the driver that belongs to it. Nothing is downloaded,
 * and no name resolves. Where there is none, a test is skipped, unless the environment says {@value #REQUIRED}{@code
 * =required}.
 */
public final class Browser implements AutoCloseable {

    /** The variable of the environment that says whether a browser has to be there. */
    static final String REQUIRED = "OHSEL_BROWSER";

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String AXE = axe();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser, or skips the test. */
    public static Browser open() {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String reason = "no browser: install chromium and chromium-driver to run this test";
            if ("required".equals(System.getenv(REQUIRED))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.orElseThrow().toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--host-resolver-rules=MAP * ~NOTFOUND");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        return new Browser(driver);
    }

    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
    }

    private static String axe() {
        try (InputStream script =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page at a width in pixels. */
    public void show(Path page, int width) {
        width(width);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(page.toUri().toString());
    }

    /** Changes the width, to less than a window can have as well. */
    public void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The elements that a selector of CSS finds. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The only element that a selector of CSS finds. */
    public WebElement one(String selector) {
        List<WebElement> found = all(selector);
        Assertions.assertEquals(1, found.size(), selector);
        return found.get(0);
    }

    /** Runs a script in the page; what it returns. */
    public Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /**
     * Expects something of the page as soon as it has done what was asked of it, which it may do after the driver has
     * answered: asked again until it is so, for half a minute at most.
     */
    public void expect(Object expected, Supplier<?> actual) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.equals(actual.get()) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        Assertions.assertEquals(expected, actual.get());
    }

    /** The element with the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What keeps people from using the page, by the rules of axe; empty if it finds nothing. */
    public List<String> axeViolations() {
        driver.executeScript(AXE);
        Object violations = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']})
                    .then(result => done(result.violations.map(violation => violation.id + ': ' + violation.help + ' '
                        + violation.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary).join(' | '))))
                    .catch(error => done(['axe failed: ' + error]));
                """);
        return ((List<?>) Objects.requireNonNull(violations))
                .stream().map(String::valueOf).toList();
    }

    /** How much wider the page is than the window: 0 if nothing has to be scrolled sideways. */
    public long overflow() {
        return (Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What the browser complained about since the page was opened. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Everything that was asked for since the page was opened, the page itself included. */
    public List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asString(""));
            }
        }
        return requests;
    }

    @Override
    public void close() {
        driver.quit();
    }
}

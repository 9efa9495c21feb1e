// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.ohsel.examples.register.RunningRegister;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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
 * The Chromium that is installed, without a window. Nothing is downloaded, and no name but localhost resolves. Where there is
 * none, a test is skipped, unless the environment says {@code OHSEL_BROWSER=required}.
 */
public final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
            if ("required".equals(System.getenv("OHSEL_BROWSER"))) {
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
                        "--hide-scrollbars",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        driver.executeCdpCommand("Network.enable", Map.of());
        return new Browser(driver);
    }

    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
    }

    /** Signs an account in for all pages that are opened from now on, or nobody. */
    public void signIn(@Nullable String account) {
        driver.executeCdpCommand(
                "Network.setExtraHTTPHeaders",
                Map.of(
                        "headers",
                        account == null ? Map.of() : Map.of("Authorization", RunningRegister.authorization(account))));
    }

    /** Turns JavaScript in pages on or off. */
    public void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Shows pages as on a screen or as on paper. */
    public void medium(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** Opens a page at a width in pixels of CSS; what was logged before is forgotten. */
    public void show(URI page, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(page.toString());
    }

    /** Keeps a picture of the whole page. */
    public void picture(Path file) {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The text of all of the page that can be seen. */
    public String text() {
        return one("body").getText();
    }

    /** The address of the page. */
    public URI address() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    }

    /** Presses a key; what has the focus then. */
    public WebElement press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
        return driver.switchTo().activeElement();
    }

    /** Waits until something is so in the page, which may act after the driver has answered; fails after half a minute. */
    public void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            Assertions.assertTrue(System.nanoTime() < end, "it does not happen");
            Thread.onSpinWait();
        }
    }

    /** Does what leads to another page, and waits until that is there. */
    public void go(Runnable leaving) {
        run("window.isBefore = true");
        leaving.run();
        await(() -> Boolean.TRUE.equals(run("return !window.isBefore && document.readyState === 'complete'")));
    }

    /** Runs a script in the page; what it returns. */
    public Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** What keeps people from using the page, by the rules of axe for WCAG 2.2 AA; empty if it finds nothing. */
    public List<String> axeViolations() {
        driver.executeScript(axe());
        Object violations = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const only = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']};
                axe.run(document, {resultTypes: ['violations'], runOnly: only})
                    .then(result => done(result.violations.map(violation => violation.id + ': ' + violation.help + ' '
                        + violation.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary).join(' | '))))
                    .catch(error => done(['axe failed: ' + error]));
                """);
        return ((List<?>) Objects.requireNonNull(violations))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

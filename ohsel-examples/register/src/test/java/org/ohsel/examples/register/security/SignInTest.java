// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;

/** Sessions of people, requests of programs, and what neither another site nor a guesser can do. */
class SignInTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static RunningRegister register;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeAll
    static void start() {
        register = RunningRegister.onH2(folder, "--register.checks-per-minute=3");
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(register.uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(register.uri(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private String token() throws Exception {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertTrue(token.find(), "the form has a token");
        return token.group(1);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> signIn(String account, String password) throws Exception {
        return post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "username=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                        + URLEncoder.encode(token(), StandardCharsets.UTF_8));
    }

    @Test
    void peopleSignInAndOut() throws Exception {
        token();
        String before = session();
        HttpResponse<String> answer = signIn("editor", RunningRegister.PASSWORD);
        assertEquals(302, answer.statusCode());
        assertEquals(
                "/",
                URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath());
        assertNotEquals(before, session(), "a session that was there before cannot be used by who planted it");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), cookie);
        assertEquals(200, get("/upload").statusCode());
        String out = "_csrf=" + URLEncoder.encode(token(), StandardCharsets.UTF_8);
        assertEquals(
                302, post("/sign-out", "application/x-www-form-urlencoded", out).statusCode());
        assertEquals(302, get("/upload").statusCode());
    }

    @Test
    void aWrongPasswordIsAnsweredOnThePage() throws Exception {
        HttpResponse<String> answer = signIn("reader", "wrong");
        assertEquals(
                "/sign-in?error",
                register.uri("/")
                        .relativize(URI.create(
                                answer.headers().firstValue("Location").orElseThrow()))
                        .toString()
                        .replaceFirst("^/?", "/"));
    }

    @Test
    void aCookieAloneChangesNothing() throws Exception {
        signIn("publisher", RunningRegister.PASSWORD);
        for (String path : List.of("/api/records", "/api/spreadsheets", "/api/records/x/erasures", "/events/new")) {
            assertEquals(403, post(path, "application/json", "{}").statusCode(), path);
        }
        assertEquals(
                403, post("/sign-out", "application/x-www-form-urlencoded", "").statusCode());
    }

    @Test
    void theCookieOfSomebodyElseDoesNotCountBesideAPassword() throws Exception {
        signIn("publisher", RunningRegister.PASSWORD);
        HttpResponse<String> answer = post(
                "/api/records/x/erasures",
                "application/json",
                "{}",
                "Authorization",
                RunningRegister.authorization("editor"));
        assertEquals(403, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), "programs get no session");
    }

    @Test
    void aRememberedPasswordDoesNotCountForOtherSites() {
        for (String site : List.of("cross-site", "same-site")) {
            assertEquals(
                    401,
                    register.post("publisher", "/api/records", "application/json", "{}", "Sec-Fetch-Site", site)
                            .statusCode());
        }
    }

    @Test
    void whoGuessesWaits() throws Exception {
        String wrong = "Basic " + Base64.getEncoder().encodeToString("guessed:wrong".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 10; i++) {
            register.bean(FailedSignIns.class).failed("guessed", "127.0.0.1");
        }
        HttpResponse<String> answer = register.get(RunningRegister.NOBODY, "/api/records", "Authorization", wrong);
        assertEquals(429, answer.statusCode());
        int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(wait > 1 && wait <= 32, "2 to the fifth: " + wait);
        assertEquals(429, signIn("guessed", "wrong").statusCode());
        assertEquals(302, signIn("editor", RunningRegister.PASSWORD).statusCode(), "others do not wait");
    }

    @Test
    void checksWithoutAnAccountAreCounted() {
        for (int i = 0; i < 3; i++) {
            assertNotEquals(
                    429,
                    register.post(RunningRegister.NOBODY, "/api/check", "application/json", "{}")
                            .statusCode());
        }
        HttpResponse<String> answer = register.post(RunningRegister.NOBODY, "/api/check", "application/json", "{}");
        assertEquals(429, answer.statusCode());
        assertEquals("60", answer.headers().firstValue("Retry-After").orElseThrow());
        assertNotEquals(
                429,
                register.post("reader", "/api/check", "application/json", "{}").statusCode());
    }

    /** 17 MiB, with their length said beforehand and without. */
    @Test
    void longBodiesEnd() {
        byte[] mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) ' ');
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArrays(Collections.nCopies(17, mebibyte)),
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(Collections.nCopies(17, mebibyte)), 17L << 20))) {
            HttpResponse<String> answer = register.send(
                    "editor", "PUT", "/api/records/x", body, "Content-Type", "application/json", "If-Match", "\"1\"");
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("16 MiB"), answer.body());
        }
    }

    @Test
    void everyAnswerHasTheHeaders() {
        for (String path : List.of("/", "/api/records", "/no-such-page", "/sign-in", "/actuator/health")) {
            HttpResponse<String> answer = register.get(RunningRegister.NOBODY, path);
            assertEquals(
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                    answer.headers().firstValue("Content-Security-Policy").orElse(""),
                    path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals(
                    "same-origin",
                    answer.headers().firstValue("Referrer-Policy").orElse(""));
            assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
            assertTrue(answer.headers().firstValue("Permissions-Policy").isPresent());
            assertTrue(answer.headers().firstValue("Server").isEmpty(), "nobody needs to know the version");
            assertTrue(answer.headers().firstValue("Strict-Transport-Security").isEmpty(), "this is not https");
        }
        HttpResponse<String> secure = register.get(
                RunningRegister.NOBODY,
                "/sign-in",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "register.example");
        assertTrue(secure.headers().firstValue("Strict-Transport-Security").isPresent(), "behind a proxy with TLS");
        assertTrue(secure.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.contains("; Secure"))
                .orElse(true));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.examples.register.RunningRegister;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** For every path and method: which roles may, and how the others are refused. */
public class AccessTest {

    /** Method, path, and the lowest role that may; {@code nobody} is somebody without an account. */
    public static final List<String> TABLE = List.of(
            "GET / nobody",
            "GET /records nobody",
            "GET /records/{id} nobody",
            "GET /records/{id}/history reader",
            "GET /records/{id}/results nobody",
            "GET /records/{id}/evidence nobody",
            "GET /records/{id}/publication publisher",
            "POST /records/{id}/publication publisher",
            "POST /records/{id}/withdrawal publisher",
            "GET /records/{id}/erasure publisher",
            "POST /records/{id}/erasure publisher",
            "GET /records/{id}/actions editor",
            "GET /coverage nobody",
            "GET /timeline nobody",
            "GET /you-said-we-did nobody",
            "GET /commitments nobody",
            "GET /check nobody",
            "POST /check nobody",
            "GET /events/new editor",
            "POST /events/new editor",
            "GET /events/{id}/edit editor",
            "POST /events/{id}/edit editor",
            "GET /upload editor",
            "POST /upload editor",
            "GET /upload/template editor",
            "GET /account reader",
            "POST /records/{id}/restoration editor",
            "GET /sign-in nobody",
            "POST /api/records editor",
            "GET /api/records nobody",
            "HEAD /api/records nobody",
            "GET /api/records/{id} nobody",
            "PUT /api/records/{id} editor",
            "DELETE /api/records/{id} editor",
            "GET /api/records/{id}/versions reader",
            "GET /api/records/{id}/versions/{version} reader",
            "GET /api/records/{id}/history reader",
            "POST /api/records/{id}/erasures publisher",
            "PUT /api/records/{id}/publication publisher",
            "DELETE /api/records/{id}/publication publisher",
            "POST /api/spreadsheets editor",
            "GET /api/spreadsheets/{number} reader",
            "POST /api/check nobody",
            "GET /api/commitments nobody",
            "GET /api/coverage nobody",
            "GET /api/commissioners nobody",
            "GET /api/openapi.json nobody",
            "GET /api/schema.json nobody",
            "GET /actuator/health nobody",
            "GET /actuator/health/readiness nobody",
            "GET /actuator/prometheus publisher",
            "POST /actuator/backup publisher");

    private static final List<String> ROLES = List.of("nobody", "reader", "editor", "publisher");

    @TempDir
    static Path folder;

    private static RunningRegister register;

    @BeforeAll
    static void start() {
        register = RunningRegister.onH2(folder);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static HttpResponse<String> send(String role, String method, String path) {
        @Nullable String account = role.equals("nobody") ? RunningRegister.NOBODY : role;
        return register.send(account, method, path, BodyPublishers.noBody());
    }

    @Test
    void peopleSeeAPageWhenWhatTheySendCannotBeUnderstood() {
        for (HttpResponse<String> answer : List.of(
                register.get(RunningRegister.PUBLISHER, "/records/any/history?before=x", "Accept", "text/html"),
                register.post(
                        RunningRegister.PUBLISHER,
                        "/records/any/restoration",
                        "application/x-www-form-urlencoded",
                        "version=x",
                        "Accept",
                        "text/html"))) {
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("The address or the form cannot be understood"), answer.body());
        }
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void onlyTheseRolesMay(String row) {
        String[] columns = row.split(" ", -1);
        String path = columns[1]
                .replace("{id}", "no-such-record")
                .replace("{version}", "1")
                .replace("{number}", "1");
        List<String> wrong = new ArrayList<>();
        for (String role : ROLES) {
            HttpResponse<String> answer = send(role, columns[0], path);
            int status = answer.statusCode();
            boolean may = ROLES.indexOf(role) >= ROLES.indexOf(columns[2]);
            boolean page = !path.startsWith("/api") && !path.startsWith("/actuator");
            boolean signIn = answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
            boolean refused = signIn || Set.of(401, 403, 405).contains(status);
            Set<Integer> expected = role.equals("nobody") ? page ? Set.of(302, 403) : Set.of(401) : Set.of(403);
            if (may == refused || (!may && !expected.contains(status))) {
                wrong.add(role + " gets " + status);
            }
        }
        assertEquals(List.of(), wrong, row);
    }

    /** A new controller has to be put into the table above and into the rules, or nobody can reach it. */
    @Test
    void everyControllerIsInTheTable() {
        Set<String> missing = new TreeSet<>();
        send("nobody", "GET", "/api/records"); // the dispatcher is made when it is first needed
        List<RequestMappingInfo> mapped = register.bean(DispatcherServlet.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().keySet().stream())
                .toList();
        for (RequestMappingInfo info : mapped) {
            for (String path : info.getPatternValues()) {
                info.getMethodsCondition().getMethods().forEach(method -> missing.add(method + " " + path));
            }
        }
        TABLE.forEach(row -> missing.remove(row.substring(0, row.lastIndexOf(' '))));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page",
                "/records/x/y/z",
                "/api",
                "/api/",
                "/api/no-such-thing",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/readiness/db",
                "/webjars/govuk-frontend/5.14.0/package.json",
                "/h2-console",
                "/login",
                "/register.css"
            })
    void whatIsInNoRuleIsNotThere(String path) {
        for (String role : ROLES) {
            for (String method : List.of("GET", "POST")) {
                int status = send(role, method, path).statusCode();
                // Somebody without an account has to show first that no other site sent the request.
                boolean refused = role.equals("nobody")
                        && !method.equals("GET")
                        && Set.of(401, 403).contains(status);
                assertTrue(status == 404 || refused, role + " " + method + " " + path + " " + status);
            }
        }
    }

    @Test
    void aMethodThatAPathDoesNotHaveIsRefused() {
        for (String request :
                List.of("PATCH /api/records", "PUT /api/records", "DELETE /api/records", "POST /records")) {
            String[] columns = request.split(" ", -1);
            assertEquals(405, send("publisher", columns[0], columns[1]).statusCode(), request);
        }
    }

    @Test
    void answersOfTheApiAreProblemDetails() {
        for (String role : List.of("nobody", "reader")) {
            HttpResponse<String> answer = send(role, "POST", "/api/records");
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(answer.body().contains("\"status\":" + answer.statusCode()), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
        assertEquals(
                "Basic realm=\"register\"",
                send("nobody", "POST", "/api/records")
                        .headers()
                        .firstValue("WWW-Authenticate")
                        .orElseThrow());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The real application, on a port of its own, and a client for it. The accounts {@link #READER}, {@link #EDITOR} and {@link #PUBLISHER} have the
 * role of their name and the password {@link #PASSWORD}; {@link #NOBODY} is not signed in. Headers are given as names and values in turn.
 */
public final class RunningRegister implements AutoCloseable {

    public static final String READER = "reader";
    public static final String EDITOR = "editor";
    public static final String PUBLISHER = "publisher";
    public static final @Nullable String NOBODY = null;
    public static final String PASSWORD = "a password for tests";

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningRegister(List<String> arguments) {
        SpringApplication application = new SpringApplication(RegisterApplication.class);
        application.setDefaultProperties(Map.of("logging.level.root", "warn", "spring.main.banner-mode", "off"));
        context = (ServletWebServerApplicationContext) application.run(arguments.toArray(String[]::new));
    }

    /**
     * Starts it with H2.
     *
     * @param folder where the database is to be, or is already
     * @param settings more, as in {@code --name=value}
     */
    public static RunningRegister onH2(Path folder, String... settings) {
        return new RunningRegister(arguments(List.of("--register.folder=" + folder), settings));
    }

    /**
     * Starts it with PostgreSQL.
     *
     * @param folder where to keep what is not in the database
     * @param database what {@link Postgresql#newDatabase()} gave
     * @param settings more, as in {@code --name=value}
     */
    public static RunningRegister onPostgresql(Path folder, String database, String... settings) {
        return new RunningRegister(arguments(
                List.of(
                        "--register.folder=" + folder,
                        "--spring.profiles.active=postgresql",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres"),
                settings));
    }

    private static List<String> arguments(List<String> database, String... settings) {
        List<String> arguments = new ArrayList<>(database);
        arguments.add("--server.port=0");
        arguments.addAll(accounts());
        arguments.addAll(List.of(settings));
        return arguments;
    }

    /** The settings for the accounts of tests. */
    public static List<String> accounts() {
        List<String> settings = new ArrayList<>();
        for (String account : List.of(READER, EDITOR, PUBLISHER)) {
            String prefix = "--register.accounts[" + settings.size() / 3 + "].";
            settings.add(prefix + "name=" + account);
            settings.add(prefix + "password={noop}" + PASSWORD);
            settings.add(prefix + "role=" + account.toUpperCase(Locale.ROOT));
        }
        return settings;
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The address of a path, such as {@code /api/records?sort=date}. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + context.getWebServer().getPort() + path);
    }

    /** Asks for a page or for data. */
    public HttpResponse<String> get(@Nullable String account, String path, String... headers) {
        return send(account, "GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends a text. */
    public HttpResponse<String> post(
            @Nullable String account, String path, String mediaType, String body, String... headers) {
        return post(account, path, mediaType, BodyPublishers.ofString(body), headers);
    }

    /** Sends a body of any kind. */
    public HttpResponse<String> post(
            @Nullable String account, String path, String mediaType, BodyPublisher body, String... headers) {
        return send(account, "POST", path, body, withType(mediaType, headers));
    }

    /** Sends JSON that takes a place. */
    public HttpResponse<String> put(@Nullable String account, String path, String json, String... headers) {
        return send(account, "PUT", path, BodyPublishers.ofString(json), withType("application/json", headers));
    }

    /** Removes what is there. */
    public HttpResponse<String> delete(@Nullable String account, String path, String... headers) {
        return send(account, "DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** Sends anything. */
    public HttpResponse<String> send(
            @Nullable String account, String method, String path, BodyPublisher body, String... headers) {
        return send(account, method, path, body, BodyHandlers.ofString(), headers);
    }

    /** Sends anything, and reads the answer in any way. */
    public <T> HttpResponse<T> send(
            @Nullable String account,
            String method,
            String path,
            BodyPublisher body,
            HttpResponse.BodyHandler<T> answer,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (account != null) {
            request.header("Authorization", authorization(account));
        }
        try {
            return client.send(request.build(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The header that signs an account in. */
    public static String authorization(String account) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] withType(String mediaType, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", mediaType));
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }

    /** Stops the application as an operator would. */
    @Override
    public void close() {
        context.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers on this machine as Maven Central answers an upload, so that a release can be rehearsed by {@code .ci/rehearse-release}. Writes
 * the address to a file, and what is asked of it to another. Checks nothing: that is for {@link PublishedFilesTest}.
 */
final class StandInForCentral {

    private static final String ID = "00000000-0000-4000-8000-000000000000";

    private final Path requests;

    private StandInForCentral(Path requests) {
        this.requests = requests;
    }

    /** Runs until the process is ended. The arguments are the file for the address and the one for the requests. */
    public static void main(String[] args) throws IOException {
        var standIn = new StandInForCentral(Path.of(args[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/publisher/upload", exchange -> standIn.answer(exchange, 201, ID));
        server.createContext(
                "/api/v1/publisher/status",
                exchange -> standIn.answer(
                        exchange,
                        200,
                        "{\"deploymentId\":\"" + ID + "\",\"deploymentName\":\"a rehearsal\","
                                + "\"deploymentState\":\"VALIDATED\",\"purls\":[]}"));
        server.start();
        Files.writeString(
                Path.of(args[0]), "http://localhost:" + server.getAddress().getPort());
    }

    private synchronized void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] received = exchange.getRequestBody().readAllBytes();
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + received.length + "\n";
        String before = Files.exists(requests) ? Files.readString(requests) : "";
        Files.writeString(requests, before + line);
        byte[] answer = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", body.startsWith("{") ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}

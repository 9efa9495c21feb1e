// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;

/** Tokens of an identity provider, which runs on this machine for the test. */
class TokenTest {

    @TempDir
    static Path folder;

    private static RSAKey key;
    private static HttpServer provider;
    private static String issuer;
    private static RunningRegister register;

    @BeforeAll
    static void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + provider.getAddress().getPort();
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer
                        + "/keys\",\"subject_types_supported\":[\"public\"]}");
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        provider.start();
        register = RunningRegister.onH2(
                folder,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                "--spring.security.oauth2.resourceserver.jwt.audiences=register",
                "--register.oidc.roles-claim=realm_access.roles",
                "--register.oidc.name-claim=preferred_username",
                "--register.oidc.publisher=board-secretary");
    }

    private static void serve(String path, String json) {
        provider.createContext(path, exchange -> {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            try (exchange) {
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    @AfterAll
    static void stop() {
        register.close();
        provider.stop(0);
    }

    private static JWTClaimsSet.Builder claims(String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("register")
                .subject("8f2c")
                .claim("preferred_username", "ann")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String sign(JWTClaimsSet claims, RSAKey with) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    private static int status(String token, String method, String path) {
        return register.send(
                        RunningRegister.NOBODY,
                        method,
                        path,
                        BodyPublishers.noBody(),
                        "Authorization",
                        "Bearer " + token)
                .statusCode();
    }

    @Test
    void rolesComeFromTheToken() throws Exception {
        String publisher = sign(claims("offline_access", "board-secretary").build(), key);
        assertEquals(200, status(publisher, "GET", "/actuator/prometheus"));
        String reader = sign(claims("register-reader").build(), key);
        assertEquals(403, status(reader, "GET", "/actuator/prometheus"));
        assertEquals(403, status(reader, "POST", "/api/records"));
        String none = sign(claims("register-publisher").build(), key);
        assertEquals(403, status(none, "GET", "/api/records/x/history"), "that is not what publishers are called here");
    }

    @Test
    void otherTokensDoNotCount() throws Exception {
        RSAKey another = new RSAKeyGenerator(2048).keyID("k1").generate();
        for (String token : List.of(
                "no.token.atall",
                sign(claims("board-secretary").build(), another),
                sign(claims("board-secretary").issuer("http://localhost:1").build(), key),
                sign(claims("board-secretary").audience("another").build(), key),
                sign(claims("board-secretary").claim("preferred_username", null).build(), key),
                sign(
                        claims("board-secretary")
                                .expirationTime(Date.from(Instant.now().minusSeconds(600)))
                                .build(),
                        key))) {
            assertEquals(401, status(token, "GET", "/actuator/prometheus"), token);
        }
    }
}

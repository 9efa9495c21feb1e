// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.ohsel.examples.register.RegisterApplication;
import org.ohsel.examples.register.security.AccountSettings.Account;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** At the first start there is an account, whose password is shown once and kept nowhere. */
@Isolated("it looks at what is printed")
class FirstStartTest {

    private static final Pattern SHOWN = Pattern.compile("sign in as publisher with the password (\\S+)");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private ServletWebServerApplicationContext start(String... settings) {
        PrintStream before = System.out;
        console.reset();
        System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
        try {
            SpringApplication application = new SpringApplication(RegisterApplication.class);
            String[] all = new String[settings.length + 4];
            all[0] = "--server.port=0";
            all[1] = "--register.folder=" + folder;
            all[2] = "--logging.file.name=" + folder.resolve("log");
            all[3] = "--logging.level.org.ohsel=debug";
            System.arraycopy(settings, 0, all, 4, settings.length);
            return (ServletWebServerApplicationContext) application.run(all);
        } finally {
            System.setOut(before);
        }
    }

    private List<String> shown() {
        Matcher matcher = SHOWN.matcher(console.toString(StandardCharsets.UTF_8));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static boolean signsIn(ServletWebServerApplicationContext register, String password) {
        try {
            return register.getBean(SignIn.class)
                            .authenticate(new UsernamePasswordAuthenticationToken("publisher", password))
                    != null;
        } catch (BadCredentialsException e) {
            return false;
        }
    }

    @Test
    void thePasswordIsShownOnce() throws IOException {
        String first;
        try (ServletWebServerApplicationContext register = start()) {
            assertEquals(1, shown().size());
            first = shown().get(0);
            assertTrue(first.length() >= 24, "18 random bytes in base64");
            assertTrue(signsIn(register, first));
            String kept = register.getBean(JdbcTemplate.class)
                    .queryForObject("select password from account where name = 'publisher'", String.class);
            assertTrue(kept.startsWith("{bcrypt}$2"), "a hash is kept");
            TomcatWebServer server = (TomcatWebServer) register.getWebServer();
            assertEquals(
                    InetAddress.getLoopbackAddress(),
                    server.getTomcat().getConnector().getProperty("address"),
                    "only this machine, until somebody says otherwise");
        }
        String second;
        try (ServletWebServerApplicationContext register = start()) {
            assertEquals(List.of(), shown());
            assertTrue(signsIn(register, first));
        }
        try (ServletWebServerApplicationContext register = start("--register.new-password=true")) {
            second = shown().get(0);
            assertNotEquals(first, second);
            assertTrue(signsIn(register, second));
            assertFalse(signsIn(register, first));
        }
        String log = Files.readString(folder.resolve("log"));
        assertFalse(log.isEmpty());
        assertFalse(log.contains(first) || log.contains(second), "no password is in the log");
        try (ServletWebServerApplicationContext register = start(
                "--register.accounts[0].name=ann",
                "--register.accounts[0].password={noop}secret of ann",
                "--register.accounts[0].role=editor")) {
            assertEquals(List.of(), shown());
            assertFalse(
                    signsIn(register, second), "with accounts in the settings, that of the first start does not count");
        }
    }

    @Test
    void aPasswordThatDoesNotSayHowItIsKeptIsRefusedAtOnce() {
        List<Account> accounts = List.of(new Account("ann", "secret", Role.READER));
        assertThrows(IllegalArgumentException.class, () -> new AccountSettings(accounts, false, 1, null));
    }
}

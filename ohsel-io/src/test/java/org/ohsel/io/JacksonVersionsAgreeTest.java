// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.Finding;

/**
 * Broken text gets the same rule ids, in the same places, whichever version of jackson-core a host brings. The run with
 * the newest version writes what it finds in 2,000 damaged texts, or as many as CONTRIBUTING says, and the run with the
 * oldest compares.
 */
@Tag("slow")
class JacksonVersionsAgreeTest {

    private static final Path VALID = Path.of("src/test/resources/fixtures/valid");
    private static final Path FOUND = Path.of("target/found-in-damaged-texts.txt");
    private static final String SIGNS = "{}[]\",:\\0eE+-.\n\t u\u0000'/#NaI\u00e9";
    private static final int TEXTS = 2_000 * Integer.getInteger("ohsel.documents", 1);

    @Test
    void damagedTextsBreakTheSameRules() throws IOException {
        List<String> found = new ArrayList<>(TEXTS);
        List<byte[]> whole = validTexts();
        Random random = new Random(20170904);
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = damaged(whole.get(random.nextInt(whole.size())), random);
            found.add(i + ": "
                    + EngagementReader.strict().readLog(new ByteArrayInputStream(text)).findings().stream()
                            .map(JacksonVersionsAgreeTest::inShort)
                            .collect(Collectors.joining("; ")));
        }
        long broken =
                found.stream().filter(line -> line.contains("OHSEL-JSON-")).count();
        assertTrue(broken > TEXTS / 2, "texts that are no longer JSON: " + broken);
        if (Boolean.getBoolean("ohsel.test.oldest")) {
            List<String> before = Files.readAllLines(FOUND);
            for (int i = 0; i < TEXTS; i++) {
                assertEquals(before.get(i), found.get(i));
            }
        } else {
            Files.write(FOUND, found);
        }
    }

    private static String inShort(Finding finding) {
        return finding.ruleId() + " " + finding.location();
    }

    private static List<byte[]> validTexts() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(VALID)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<byte[]> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readAllBytes(file));
        }
        return texts;
    }

    /** Changes, removes or adds some bytes, or leaves off the end. */
    private static byte[] damaged(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        for (int mistakes = 1 + random.nextInt(3); mistakes > 0 && text.length() > 3; mistakes--) {
            int at = random.nextInt(text.length());
            char sign =
                    random.nextInt(5) == 0 ? (char) random.nextInt(256) : SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(8)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, sign);
                case 2 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(20)));
                case 3 -> text.setLength(Math.max(1, at));
                default -> text.setCharAt(at, sign);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length > 1 && bytes[0] == 0x1F ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}

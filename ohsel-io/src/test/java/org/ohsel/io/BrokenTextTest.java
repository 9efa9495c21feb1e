// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.rules.Finding;

/** Inputs that are each broken in one way: the finding is the right one, in the right place. */
class BrokenTextTest {

    private static final String EVENT = "\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"";
    private static final Pattern BYTES = Pattern.compile("\u00AB([0-9A-F ]+)\u00BB");
    private static final EngagementReader STRICT = EngagementReader.strict();
    private static final EngagementReader PARALLEL = STRICT.withThreads(2);

    record Case(String name, String text, List<String> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = BrokenTextTest.class.getResourceAsStream("/reading/texts.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n# ")).skip(1).map(BrokenTextTest::parse);
        }
    }

    private static Case parse(String text) {
        List<String> lines = text.lines().toList();
        return new Case(
                lines.get(0),
                lines.get(1),
                lines.stream()
                        .skip(2)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new String(bytes(line), StandardCharsets.UTF_8))
                        .toList());
    }

    private static byte[] bytes(String line) {
        String text =
                line.replace("\u27E8title\u27E9", "{\u27E8E\u27E9,\"title\":\"").replace("\u27E8E\u27E9", EVENT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher hex = BYTES.matcher(text);
        int end = 0;
        while (hex.find()) {
            bytes.writeBytes(text.substring(end, hex.start()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(HexFormat.of().parseHex(hex.group(1).replace(" ", "")));
            end = hex.end();
        }
        bytes.writeBytes(text.substring(end).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void exactlyWhatIsBrokenIsFoundWhereItIs(Case text) throws IOException {
        assertEquals(text.expected(), read(STRICT, bytes(text.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void severalThreadsFindTheSame(Case text) throws IOException {
        assertEquals(text.expected(), read(PARALLEL, bytes(text.text())));
    }

    private static List<String> read(EngagementReader reader, byte[] text) throws IOException {
        return reader.readLog(new ByteArrayInputStream(text)).findings().kept().stream()
                .map(BrokenTextTest::describe)
                .toList();
    }

    private static String describe(Finding finding) {
        String pointer = finding.pointer().isEmpty() ? "" : " " + finding.pointer();
        return finding.location() + " " + finding.ruleId() + pointer;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;

/** Texts of records as other programs write them, and as they come out of an accident. */
final class StrangeTexts {

    /** What breaks a record, what changes it, and what is written in two ways. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u007f",
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "0",
            "-",
            "-0",
            "00",
            "1",
            "9",
            "99",
            ".",
            ".0",
            "1.50",
            "0.0000001",
            "e2",
            "E-1",
            "12345678901234567890",
            "2147483648",
            "\\\"",
            "\\n",
            "\\/",
            "\\u00e9",
            "\\ud83d",
            "\\ud83d\\ude00",
            "\\uD",
            "\\ufffd",
            "\\u0000",
            "\\x",
            "\u00c3\u00a9",
            "\u00c3",
            "\u00a9",
            "\u00ff",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "\u00f0\u009f\u0098\u0080",
            "\u00ef\u00bf\u00bd",
            "\u00ef\u00bb\u00bf",
            "a",
            "A",
            "@",
            "@nhs.example.net",
            " at example.org",
            "(at)",
            "AT ",
            "9434765919",
            "943 476 5919",
            "020 7946 0018",
            "\"type\":\"event\",",
            "\"id\":\"event-1\",",
            "\"x\":1,",
            "\"bexley\"",
            "\"Bexley\"",
            "\"2017-06\"",
            "\"2017-02-30\"",
            "//",
            "/**/",
            "'",
            "#",
            "NaN");

    private StrangeTexts() {}

    /** Writes a record as other programs would. */
    static String inOtherWords(EngagementRecord record, Random random) {
        String text = random.nextBoolean()
                ? EngagementWriter.compact().write(record)
                : EngagementWriter.indented().write(record);
        return switch (random.nextInt(4)) {
            case 0 -> escaped(text);
            case 1 -> " " + text + "\r\n";
            default -> text;
        };
    }

    /** As many programs write by default: what is not ASCII as escapes. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    static byte[] damaged(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        for (int mistakes = 1 + random.nextInt(3); mistakes > 0 && text.length() > 0; mistakes--) {
            int at = random.nextInt(text.length());
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(8)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                case 2 -> text.setLength(at);
                case 3 -> text.setCharAt(at, (char) random.nextInt(256));
                case 4 -> text.replace(at, at + 1, piece);
                default -> text.insert(at, piece);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

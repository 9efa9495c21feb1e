// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;

/**
 * The edges of a rule, in a file named for it. A row says what to put into the gap of a document, and the severity and
 * pointer of each thing that the rule must find there:
 *
 * <pre>{@code
 * "date": "2017" => error /date, error /kind
 * }</pre>
 *
 * <p>In both, {@code \xNN} is the byte NN, in upper-case hexadecimal: {@code \x0A} is a line break. Other escapes are
 * JSON's own. Blank lines, and lines that begin with {@code #}, say nothing. These hold for the rows after them:
 *
 * <dl>
 *   <dt>{@code in {"type": "event", %s}}
 *   <dd>the document, with a gap
 *   <dt>{@code asOf 2018-01-01}
 *   <dd>the day that counts as today; {@link RuleExamplesTest#AS_OF} by default
 *   <dt>{@code reader tolerant}
 *   <dd>read tolerantly, and not strictly
 *   <dt>{@code limit depth 5}
 *   <dd>the limits of the reader: this one, and the standard ones for everything else
 *   <dt>{@code over {"type": "event"}}
 *   <dd>where the document is a policy, the log to run it over; one without records by default
 * </dl>
 */
final class RuleTable {

    private static final String ARROW = " =>";

    /** The words of the findings of a row, which the tests of ohsel-rules compare. */
    private static final Pattern WORDS = Pattern.compile("(?:says|advises) .*");

    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /**
     * A row of a table.
     *
     * @param rule the rule's id
     * @param place the file and the line, and what that says
     * @param document the document, without its gap
     * @param expected what the rule must find
     * @param reader reads as the table says
     * @param asOf the day that counts as today
     * @param log the log to run a policy over
     */
    record Row(
            String rule,
            String place,
            @SuppressWarnings("ArrayRecordComponent") byte[] document,
            String expected,
            EngagementReader reader,
            LocalDate asOf,
            String log) {}

    private final String rule;
    private final List<Row> rows = new ArrayList<>();
    private String frame = "";
    private LocalDate asOf = RuleExamplesTest.AS_OF;
    private EngagementReader reader = EngagementReader.strict().withValidator(validator());
    private String log = "{\"schemaVersion\": \"1.0\", \"records\": []}";

    RuleTable(Path file) throws IOException {
        String name = file.getFileName().toString();
        rule = name.replace(".txt", "");
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), name + ":" + (i + 1) + ": " + lines.get(i));
        }
    }

    String rule() {
        return rule;
    }

    List<Row> rows() {
        return rows;
    }

    private void read(String line, String place) {
        String words = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("in ")) {
            frame = words;
        } else if (line.startsWith("asOf ")) {
            asOf = LocalDate.parse(words);
            reader = reader.withValidator(validator());
        } else if (line.equals("reader tolerant")) {
            reader = EngagementReader.tolerant().withValidator(validator());
        } else if (line.startsWith("limit ")) {
            reader = reader.withLimits(limit(words));
        } else if (line.startsWith("over ")) {
            log = words;
        } else if (!line.isBlank()
                && !line.startsWith("#")
                && !WORDS.matcher(line).matches()) {
            addRow(line, place);
        }
    }

    private void addRow(String line, String place) {
        int arrow = line.lastIndexOf(ARROW);
        assertTrue(arrow >= 0 && frame.contains("%s"), place);
        byte[] document = bytes(frame.replace("%s", line.substring(0, arrow)));
        byte[] expected = bytes(line.substring(arrow + ARROW.length()).strip());
        rows.add(new Row(rule, place, document, new String(expected, StandardCharsets.UTF_8), reader, asOf, log));
    }

    private EngagementValidator validator() {
        return EngagementValidator.standard().withCatalogue(Catalogue.all()).withAsOfDate(asOf);
    }

    private static Limits limit(String words) {
        int space = words.indexOf(' ');
        int most = Integer.parseInt(words.substring(space + 1));
        Limits limits = Limits.standard();
        return switch (words.substring(0, space)) {
            case "depth" -> limits.withDepth(most);
            case "stringLength" -> limits.withStringLength(most);
            case "nameLength" -> limits.withNameLength(most);
            case "numberLength" -> limits.withNumberLength(most);
            case "elements" -> limits.withElements(most);
            case "recordBytes" -> limits.withRecordBytes(most);
            case "textBytes" -> limits.withTextBytes(most);
            case "logBytes" -> limits.withLogBytes(most);
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** The text in UTF-8, in which one escape makes one byte. */
    private static byte[] bytes(String text) {
        String oneCharAByte = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return ESCAPE.matcher(oneCharAByte)
                .replaceAll(escape -> Matcher.quoteReplacement("" + (char) Integer.parseInt(escape.group(1), 16)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}

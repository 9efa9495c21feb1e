// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An input with 200 problems of 20 kinds gives these 200, each in its place and in the order of the input. It is
 * written here piece by piece, and where each problem is follows from what was written before it: no reader is asked.
 */
class TwoHundredProblemsTest {

    /** How records are put together, and with what between their members. */
    enum Form {
        ARRAY("[", ",\n", "]", "\r\n\t"),
        ONE_LINE("[", ", ", "]", " "),
        LOG("{\"schemaVersion\":\"1.0\",\"records\":[", ",\n", "],\"title\":\"\u00e9\"}", "\n"),
        LINES("", "\n", "\n", " ");

        private final String before;
        private final String between;
        private final String after;
        private final String space;

        Form(String before, String between, String after, String space) {
            this.before = before;
            this.between = between;
            this.after = after;
            this.space = space;
        }

        String pointer(int record) {
            return switch (this) {
                case ARRAY, ONE_LINE -> "/" + record;
                case LOG -> "/records/" + record;
                case LINES -> "";
            };
        }
    }

    /** A member that has a problem, marked by a paragraph sign where it is. */
    private record Wrong(String member, String rule, String pointer) {}

    private static final List<Wrong> WRONG = List.of(
            new Wrong("\"title\":\u00B65", "OHSEL-JSON-002", "/title"),
            new Wrong("\"status\":\u00B6{\"a\":[1,{}]}", "OHSEL-JSON-002", "/status"),
            new Wrong("\"boroughs\":[\"lewisham\",\u00B6\"lewes\"]", "OHSEL-TERM-001", "/boroughs/1"),
            new Wrong("\"status\":\u00B6\"late\"", "OHSEL-JSON-004", "/status"),
            new Wrong("\u00B6\"a~b/c\":{\"x\":[]}", "OHSEL-JSON-003", "/a~0b~1c"),
            new Wrong("\u00B6\"\u00e9\ud83d\ude00\":1", "OHSEL-JSON-003", "/\u00e9\ud83d\ude00"),
            new Wrong("\u00B6\"\":null", "OHSEL-JSON-003", "/"),
            new Wrong("\u00B6\"kind\":\"conference\"", "OHSEL-JSON-005", "/kind"),
            new Wrong("\"date\":\u00B6\"4 September 2017\"", "OHSEL-JSON-008", "/date"),
            new Wrong("\"date\":\u00B6\"2017-02-30\"", "OHSEL-JSON-008", "/date"),
            new Wrong("\"inPublic\":\u00B6\"true\"", "OHSEL-JSON-002", "/inPublic"),
            new Wrong("\"inPublic\":\u00B61", "OHSEL-JSON-002", "/inPublic"),
            new Wrong("\"place\":\u00B6null", "OHSEL-JSON-002", "/place"),
            new Wrong("\"title\":\u00B6\"\"", "OHSEL-SHAPE-003", "/title"),
            new Wrong(
                    "\"participations\":[{\"kind\":\"attended\",\"headcount\":{\"qualifier\":\"exact\",\"count\":\u00B6\"24\"}}]",
                    "OHSEL-JSON-002",
                    "/participations/0/headcount/count"),
            new Wrong(
                    "\"participations\":[{\"kind\":\"attended\",\"headcount\":{\"qualifier\":\"exact\",\"count\":\u00B6-1}}]",
                    "OHSEL-SHAPE-005",
                    "/participations/0/headcount/count"),
            new Wrong("\"workstreams\":[\u00B6\"maternty\"]", "OHSEL-TERM-001", "/workstreams/0"),
            new Wrong("\"title\":\"\ud83d\ude00\t\u00B6\"", "OHSEL-JSON-001", "/title"),
            new Wrong("\"inPublic\":\u00B6TRUE", "OHSEL-JSON-001", "/inPublic"),
            new Wrong("\"questions\":[\u00B67]", "OHSEL-JSON-002", "/questions/0"));

    private final StringBuilder text = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    @ParameterizedTest
    @EnumSource(Form.class)
    void allAreFoundWhereTheyAre(Form form) throws java.io.IOException {
        write(form.before);
        for (int record = 0; record < 200; record++) {
            write((record == 0 ? "" : form.between) + "{\"type\":\"event\"," + form.space);
            write("\"id\":\"e" + record + "\",\"kind\":\"workshop\"," + form.space);
            Wrong wrong = WRONG.get(record % WRONG.size());
            // A raw tab in a string, which is a syntax error, precedes the mark: the parser stops there.
            String member = wrong.member();
            int mark = member.indexOf('\u00B6');
            boolean tab = mark > 0 && member.charAt(mark - 1) == '\t';
            write(member.substring(0, tab ? mark - 1 : mark));
            expected.add(line + ":" + column + " " + wrong.rule() + " " + form.pointer(record) + wrong.pointer());
            write(member.substring(tab ? mark - 1 : mark).replace("\u00B6", ""));
            write("}");
        }
        write(form.after);
        assertEquals(200, expected.size());
        assertEquals(
                String.join("\n", expected),
                String.join(
                        "\n",
                        EngagementReader.strict().readLog(text.toString()).findings().kept().stream()
                                .map(finding -> finding.location() + " " + finding.ruleId() + " " + finding.pointer())
                                .toList()));
    }

    private void write(String piece) {
        text.append(piece);
        piece.codePoints().forEach(point -> {
            column = point == '\n' ? 1 : column + 1;
            line += point == '\n' ? 1 : 0;
        });
    }
}

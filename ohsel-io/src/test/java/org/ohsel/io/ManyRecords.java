// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Strength;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/**
 * Writes a file of many records, one a line, of which only the last is wrong: it begins its {@code kind} with a number. To
 * try it by hand: {@code java -cp ... org.ohsel.io.ManyRecords records.ndjson 1000000}, and then {@code java -Xmx64m -jar
 * ohsel.jar validate records.ndjson}.
 */
final class ManyRecords {

    private static final String ID = "\"id\":\"example-event\"";
    private static final String KIND = "\"kind\":\"public-event\"";

    private ManyRecords() {}

    /** Writes the file named by the first argument, with as many records as the second says. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void write(Path file, int count) throws IOException {
        String line = line();
        String before = line.substring(0, line.indexOf(ID)) + "\"id\":\"event-";
        String after = line.substring(line.indexOf(ID) + ID.length());
        byte[] begin = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\"" + after + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] last = ("\"" + after.replaceFirst(KIND, "\"kind\":7") + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int number = 1; number <= count; number++) {
                output.write(begin);
                output.write(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
                output.write(number == count ? last : end);
            }
        }
    }

    /** An event of some 2.5 KB that refers to no other record, because it would have to be in the file. */
    private static String line() {
        Event.Builder event = Event.builder()
                .id("example-event")
                .kind(EventKind.PUBLIC_EVENT)
                .title("Public event in Southwark")
                .date(PartialDate.of(2017, 6, 14))
                .place("A hall in Southwark")
                .addBorough(Borough.SOUTHWARK)
                .body(BodyRef.SOUTHWARK_CCG)
                .inPublic(true)
                .addFedInto("event-1")
                .addWorkstream(Workstream.MATERNITY);
        for (int number = 1; number <= 8; number++) {
            event.addFeedback(Feedback.builder()
                    .text(
                            "Patients and carers should have a part in setting the measures by which services are judged, said"
                                    + " table " + number + ", and be told what came of it afterwards.")
                    .addTheme(Theme.PATIENT_SET_MEASURES)
                    .sentiment(Sentiment.WELCOMED)
                    .strength(Strength.STRONG)
                    .addGroup(StakeholderGroup.PATIENTS)
                    .addWorkstream(Workstream.MATERNITY)
                    .build());
        }
        return EngagementWriter.compact().write(event.build());
    }

    /** Where the only finding is, and of which rule. */
    static String finding(int count) {
        int column = ("{\"type\":\"event\",\"id\":\"event-" + count + "\",\"kind\":").length() + 1;
        return count + ":" + column + " OHSEL-JSON-002 /kind";
    }
}

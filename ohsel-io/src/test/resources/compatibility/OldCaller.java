// SPDX-License-Identifier: Apache-2.0
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;

/**
 * A caller that was compiled against version 0.1 and is never compiled again: OldCaller.class beside it is what is run
 * against the library as it is now. It uses what callers use: builders, withers, accessors, readers and findings.
 */
public final class OldCaller implements Supplier<List<String>> {

    @Override
    public List<String> get() {
        List<String> said = new ArrayList<>();
        Event event = Event.builder()
                .id("public-event-bexley")
                .kind(EventKind.PUBLIC_EVENT)
                .date(PartialDate.of(2020, 6, 17))
                .addBorough(Borough.BEXLEY)
                .addSources(Source.builder().document("003").lines("93").build())
                .body(BodyRef.BEXLEY_CCG)
                .build();
        said.add(EngagementWriter.compact().write(event.withTitle("A title")));
        Findings findings = EngagementReader.strict()
                .readRecord(EngagementWriter.compact().write(event))
                .findings();
        findings.forEach(finding -> said.add(finding.ruleId() + " " + finding.pointer() + " " + finding.severity()));
        EngagementLog log = EngagementLog.of(List.of(event));
        said.add(EngagementValidator.standard().validate(log).kept().size() + " in the log");
        EngagementRecord read = EngagementReader.tolerant()
                .readRecord("{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\", \"x-ours\": 1}")
                .orElseThrow();
        said.add(EngagementWriter.compact().write(read));
        said.add(String.valueOf(Headcount.of(60).count()));
        said.add(Label.builder().kind(LabelKind.PREFERRED).text("A label").build().text());
        said.add(Vocabulary.bundled()
                .commissioner(Borough.BEXLEY, LocalDate.of(2020, 6, 17))
                .orElseThrow()
                .code());
        return said;
    }
}

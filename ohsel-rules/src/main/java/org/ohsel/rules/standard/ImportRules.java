// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import org.ohsel.rules.Pack;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;

/**
 * The rules about what other systems publish, and what is taken over from it into records. Their examples are inputs,
 * each after a line with the name of its file. Every finding has the argument {@code file}.
 */
public final class ImportRules {

    static final Family FAMILY = new Family("OHSEL-IMPORT");

    private static final String MEETING = """
            meeting.xml
            <meeting>
              <meetingid>9001</meetingid>
              <meetingdate>%s</meetingdate>
              <meetingstatus>Provisional</meetingstatus>
              <agendaitems>
                <agendaitem>
                  <agendaitemid>7001</agendaitemid>
                  <agendaitemtitle>Access to dentistry</agendaitemtitle>
                  <isrestricted>%s</isrestricted>
                </agendaitem>
              </agendaitems>
              <attendees>
                <attendee name="Councillor A Example" roledescription="Chair" attendance="Expected"%s/>
              </attendees>
            </meeting>
            """;

    private static final String VALID = fill(MEETING, "14/03/2023", "False", "");

    /** An input, or part of it, is not in the format that it is read as. */
    public static final RuleInfo NOT_READ = FAMILY.builtIn(rule("OHSEL-IMPORT-001", Severity.ERROR)
            .title("An input is not in the format that it is read as")
            .rationale("What was not read is missing from the records, and nobody would know: an error page that a"
                    + " service sent instead of its answer looks like a committee that never met.")
            .message("{reason}")
            .advice("{remedy}.")
            .validExample(VALID)
            .invalidExample("""
                    meeting.xml
                    <html><body>The service is not available.</body></html>
                    """)
            .build());

    /** A value of another system cannot be understood. */
    public static final RuleInfo NOT_UNDERSTOOD = FAMILY.builtIn(rule("OHSEL-IMPORT-002", Severity.WARNING)
            .title("A value of another system cannot be taken over as it is")
            .rationale("A date or a status that is guessed wrongly is worse than none: nobody looks it up again.")
            .message("{what} is {value}, {reason}")
            .advice("{remedy}.")
            .validExample(VALID)
            .invalidExample(fill(MEETING, "31/02/2023", "False", ""))
            .build());

    /** Something is left out on purpose. */
    public static final RuleInfo LEFT_OUT = FAMILY.builtIn(rule("OHSEL-IMPORT-003", Severity.INFO)
            .title("Something that another system publishes is left out on purpose")
            .rationale("Systems publish more about people than an engagement log needs, such as the party, the ward and"
                    + " the photograph of a councillor. Who uses the records should know what they lack.")
            .message("{what}: {reason}")
            .advice("{remedy}.")
            .validExample(VALID)
            .invalidExample(fill(MEETING, "14/03/2023", "False", " politicalparty=\"Example Party\""))
            .build());

    /** Something that is not for the public is left out. */
    public static final RuleInfo RESTRICTED = FAMILY.builtIn(rule("OHSEL-IMPORT-004", Severity.INFO)
            .title("Something that is not for the public is left out")
            .rationale("Records are made to be exchanged and published. What a council has restricted, or has not"
                    + " published yet, must not become public by way of them.")
            .message("{what} is left out: {reason}")
            .advice("{remedy}.")
            .validExample(VALID)
            .invalidExample(fill(MEETING, "14/03/2023", "True", ""))
            .build());

    private ImportRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder()
                .id(id)
                .severity(severity)
                .pack(Pack.CORE)
                .addSources("docs/moderngov.md", "docs/consultation-platforms.md");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import java.math.BigDecimal;
import org.ohsel.model.Answer;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.event.Declaration;
import org.ohsel.model.event.Petition;
import org.ohsel.model.term.AttendanceStatus;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.InterestKind;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/** Examples of what people answered, asked for and were advised. */
final class ExampleResults {

    private ExampleResults() {}

    static ExternalIdentifier identifier() {
        return ExternalIdentifier.builder()
                .system("https://example.org/register")
                .value("2017/114")
                .build();
    }

    static Answer answer() {
        return Answer.builder()
                .option("Yes")
                .count(75)
                .qualifier(CountQualifier.EXACT)
                .percentage(new BigDecimal("62.5"))
                .build();
    }

    /** All who answered, and those who answered on paper: 75 of 120 are 62.5 per cent, 120 of 400 are 30. */
    static SurveyResult result() {
        return SurveyResult.builder()
                .label("On paper")
                .partOf("All answers")
                .breakdown("how people answered")
                .question("Would you travel further for a specialist?")
                .characteristic(ProtectedCharacteristic.AGE)
                .addMethod(EngagementMethod.FACILITATED_TABLE_DISCUSSION)
                .addGroup(StakeholderGroup.PATIENTS)
                .addBody(new BodyRef("guys-hospital"))
                .addWorkstream(Workstream.CANCER)
                .date(PartialDate.parse("2017-06"))
                .eligible(Headcount.of(400))
                .responses(Headcount.of(120))
                .responseRate(new BigDecimal("30"))
                .base(Headcount.of(120))
                .multipleChoice(false)
                .addAnswers(answer(), answer().withOption("No").withCount(45).withPercentage(new BigDecimal("37.5")))
                .addSource(ExampleParts.source())
                .build();
    }

    /** The result that the other one is a part of; all of it was on paper. */
    static SurveyResult whole() {
        return result().withLabel("All answers").withPartOf(null).withBreakdown(null);
    }

    static Recommendation recommendation() {
        return Recommendation.builder()
                .number("1")
                .text("Say in the letter of invitation how to get there by bus.")
                .addAddressee(new BodyRef("RJ1"))
                .addWorkstream(Workstream.CANCER)
                .addTheme(Theme.COMMUNITY_BASED_CARE)
                .due(PartialDate.ofMonth(2017, 12))
                .addResponse(ExampleParts.response())
                .addSource(ExampleParts.source())
                .build();
    }

    static Petition petition() {
        return Petition.builder()
                .text("Keep the bus stop at the clinic.")
                .addressee(new BodyRef("E09000028"))
                .signatures(Headcount.of(1200, CountQualifier.MORE_THAN))
                .threshold(1500)
                .lead(ExampleParts.contributor())
                .date(PartialDate.of(2017, 6, 14))
                .addTheme(Theme.COMMUNITY_BASED_CARE)
                .addResponse(ExampleParts.response())
                .addSource(ExampleParts.source())
                .build();
    }

    static Attendance attendance() {
        return Attendance.builder()
                .attendee(ExampleParts.contributor())
                .status(AttendanceStatus.PRESENT)
                .substituteFor(ExampleParts.contributor().withPost("CCG Chair"))
                .addSource(ExampleParts.source())
                .build();
    }

    static Declaration declaration() {
        return Declaration.builder()
                .by(ExampleParts.contributor())
                .interest(InterestKind.INDIRECT_INTEREST)
                .text("A member of the family works at the hospital.")
                .item("5")
                .action("Took no part in the item.")
                .addSource(ExampleParts.source())
                .build();
    }
}

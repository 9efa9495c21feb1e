// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import org.ohsel.model.EngagementRecord;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.CodeChecks;
import org.ohsel.rules.standard.support.DatedBodies;
import org.ohsel.rules.standard.support.ExampleJson;

/** Whether codes agree with the registers on the date of the record, and with one another. */
final class CodeRules {

    static final Family FAMILY = new Family("OHSEL-CODE");

    /** A body that meets, commissions, publishes or acts in another way existed on the day. */
    static final Rule BODY_IN_FORCE = FAMILY.onMembers(
            rule("OHSEL-CODE-001", Severity.ERROR)
                    .title("A body acts on a date when it did not exist")
                    .rationale(
                            "The six CCGs ended on 31 March 2020 and their successor on 30 June 2022. A record that names one"
                                    + " of them after that is filed under a body that no longer answers for anything.")
                    .addSources("002:3", "NHS ODS", "Integrated Care Boards (Establishment) Order 2022")
                    .message("{body} ({name}) existed {validity}, but this is dated {date}")
                    .advice("Use {instead}; or correct the date, or write it more precisely.")
                    .validExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "date": "2019-06-01", "body": "08Q"}
                    """)
                    .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "date": "2021-06-01", "body": "08Q"}
                    """)
                    .build(),
            EngagementRecord.class,
            DatedBodies.MEMBERS,
            CodeChecks::bodyInForce);

    static final Rule TERM_IN_FORCE = FAMILY.onValues(
            rule("OHSEL-CODE-002", Severity.ERROR)
                    .title("A scheme is used on a date when it did not exist")
                    .rationale("The Friends and Family Test began in April 2013, Quality Accounts in April 2010 and the"
                            + " ratings of STPs in July 2017. An earlier record that uses one of them has the wrong"
                            + " date or the wrong scheme.")
                    .addSources(
                            "002:21-29", "003:26-32", "SI 2010/279", "NHS England, STP progress dashboard, July 2017")
                    .message("{term} ({name}) is valid {validity}, but this is dated {date}")
                    .advice("Correct the date, or name the scheme that was in use then.")
                    .validExample("""
                            {"type": "provider-review", "id": "review-1", "kind": "quality-review-meeting", "date": "2014-05",
                             "evidence": ["friends-and-family-test"]}
                            """)
                    .invalidExample("""
                            {"type": "provider-review", "id": "review-1", "kind": "quality-review-meeting", "date": "2012-05",
                             "evidence": ["friends-and-family-test"]}
                            """)
                    .build(),
            EngagementRecord.class,
            CodeChecks.TERM_KINDS.kinds(),
            CodeChecks::termInForce);

    static final Rule CODES_AGREE = FAMILY.onValues(
            rule("OHSEL-CODE-003", Severity.ERROR)
                    .title("Two codes of one body stand for different bodies")
                    .rationale(
                            "The ODS code is used by the health service and the GSS code by statisticians. Data joined"
                                    + " on one code and data joined on the other would be about two different bodies.")
                    .addSources("NHS ODS", "ONS Code History Database")
                    .message("{code} stands for {name}, but {other} stands for {otherName}")
                    .advice("The codes of {name} are {codes}: correct the wrong one.")
                    .validExample("""
                            {"type": "body", "id": "body-1", "name": "NHS Southwark CCG", "ods": "08Q", "gss": "E38000171"}
                            """)
                    .invalidExample("""
                            {"type": "body", "id": "body-1", "name": "NHS Southwark CCG", "ods": "08Q", "gss": "E38000092"}
                            """)
                    .build(),
            Body.class,
            CodeChecks::codesAgree);

    static final Rule KIND_AGREES = FAMILY.onValues(
            rule("OHSEL-CODE-004", Severity.ERROR)
                    .title("A code stood for another kind of body at the time")
                    .rationale("Codes outlive the bodies behind them. QKK stood for the STP before it stood for the"
                            + " Integrated Care Board, and 72Q, once a CCG, has been only a location since July"
                            + " 2022.")
                    .addSources("NHS ODS", "Integrated Care Boards (Establishment) Order 2022")
                    .message("the kind {kind} does not match {code}, which has stood for {kinds}")
                    .advice("Correct the kind, the code or the validity.")
                    .validExample("""
                            {"type": "body", "id": "body-1", "name": "Our Healthier South East London", "ods": "QKK",
                             "kind": "sustainability-and-transformation-partnership", "validity": "2017/2018"}
                            """)
                    .invalidExample("""
                            {"type": "body", "id": "body-1", "name": "Our Healthier South East London", "ods": "QKK",
                             "kind": "integrated-care-board", "validity": "2017/2018"}
                            """)
                    .build(),
            Body.class,
            CodeChecks::kindAgrees);

    static final Rule LOCATION_DOES_NOT_ACT = FAMILY.onMembers(
            rule("OHSEL-CODE-005", Severity.ERROR)
                    .title("A code is used for a body after it became only a location")
                    .rationale(
                            "72Q was not closed with the CCG: since July 2022 the register has listed it as a location"
                                    + " of the Integrated Care Board. A location makes no decisions and is not"
                                    + " accountable for any.")
                    .addSources("NHS ODS", "Integrated Care Boards (Establishment) Order 2022")
                    .message("{body} became only a location when the CCG with that code ended, but this is dated"
                            + " {date}")
                    .advice("Name the body that took its place: {instead}.")
                    .validExample(ExampleJson.event("""
                            "date": "2021-09-01", "body": "72Q"
                            """))
                    .invalidExample(ExampleJson.event("""
                            "date": "2022-09-01", "body": "72Q"
                            """))
                    .build(),
            EngagementRecord.class,
            DatedBodies.MEMBERS,
            CodeChecks::locationDoesNotAct);

    static final Rule COMMISSIONER_SERVES_BOROUGH = FAMILY.onValues(
            rule("OHSEL-CODE-006", Severity.WARNING)
                    .title("No commissioner of an activity commissions for one of its boroughs")
                    .rationale("Each of the six CCGs commissioned for one borough. Anyone looking for changes in one"
                            + " borough will miss a record filed under another.")
                    .addSources("002:3", "NHS ODS")
                    .message("{who} for {borough}")
                    .advice("Add the commissioner of {borough}, or correct the borough.")
                    .validExample(ExampleJson.activity("project", """
                            "commissioners": ["08L"], "boroughs": ["lewisham"]
                            """))
                    .invalidExample(ExampleJson.activity("project", """
                            "commissioners": ["08L"], "boroughs": ["lambeth"]
                            """))
                    .build(),
            CommissioningActivity.class,
            CodeChecks::commissionerServesBorough);

    static final Rule SUCCESSION_AGREES = FAMILY.onValues(
            rule("OHSEL-CODE-007", Severity.ERROR)
                    .title("A succession does not match the register")
                    .rationale("The six CCGs became NHS South East London CCG, and only that body became the Integrated"
                            + " Care Board. Leaving out a step loses two years of decisions. Where the vocabulary may not"
                            + " list all successors, as of a trust whose services went to several, another one is only"
                            + " questioned.")
                    .addSources("002:3", "docs/evidence.md")
                    .message("{original} was succeeded by {successors}, not by {results}")
                    .advice("Name {successors} as the result; record later steps as separate change events.")
                    .validExample("""
                            {"type": "change-event", "id": "change-1", "date": "2020-04-01",
                             "originals": ["08K"], "results": ["72Q"]}
                            """)
                    .invalidExample("""
                            {"type": "change-event", "id": "change-1", "date": "2020-04-01",
                             "originals": ["08K"], "results": ["QKK"]}
                            """)
                    .build(),
            ChangeEvent.class,
            CodeChecks::successionAgrees);

    private CodeRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE);
    }
}

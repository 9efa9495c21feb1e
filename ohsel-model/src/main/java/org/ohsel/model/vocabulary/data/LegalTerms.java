// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ANNUAL_REPORT_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.ASSESSMENT_LETTER;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.COVENANT_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.COVENANT_GUIDANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.COVENANT_REGULATIONS;
import static org.ohsel.model.vocabulary.data.PublicSources.ENTER_AND_VIEW_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_CONSEQUENCES;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_REPORTS;
import static org.ohsel.model.vocabulary.data.PublicSources.INEQUALITIES_DUTIES;
import static org.ohsel.model.vocabulary.data.PublicSources.LOCAL_HEALTHWATCH_ACT;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_ACT_PART_12;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_ENGLAND_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_ENGLAND_FINANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.PERFORMANCE_ASSESSMENT;
import static org.ohsel.model.vocabulary.data.PublicSources.SCRUTINY_SECTION;

/** Statutes and duties beyond those that the bundled rules rest on. A day is given only where two sources show it. */
final class LegalTerms {

    private LegalTerms() {}

    static Draft add(Draft draft) {
        return draft.term(
                        "annual-report-of-icbs",
                        "Annual report of ICBs",
                        "An ICB reports on each financial year: NHS Act 2006, section 14Z58.",
                        COINED)
                .also("NHS Act 2006, section 14Z58", COINED)
                .also("NHS Act 2006, s14Z58", COINED)
                .valid("2022-07-01/..")
                .by(ANNUAL_REPORT_DUTY, ICB_REPORTS)
                .source(ANNUAL_REPORT_DUTY)
                .term(
                        "performance-assessment-of-icbs",
                        "Performance assessment of ICBs",
                        "NHS England assesses each ICB every financial year: NHS Act 2006, section 14Z59.",
                        COINED)
                .also("NHS Act 2006, section 14Z59", COINED)
                .also("NHS Act 2006, s14Z59", COINED)
                .valid("2022-07-01/..")
                .by(PERFORMANCE_ASSESSMENT, ASSESSMENT_LETTER)
                .source(PERFORMANCE_ASSESSMENT)
                .term(
                        "armed-forces-covenant-duty",
                        "Armed forces covenant duty",
                        "NHS bodies, councils and schools must have due regard to the covenant: Armed Forces Act 2006, part 16A.",
                        COINED)
                .also("Armed Forces Covenant", COINED)
                .also("Armed Forces Act 2021", COINED)
                .source(COVENANT_REGULATIONS)
                .valid("2022/..")
                .by(COVENANT_REGULATIONS, COVENANT_GUIDANCE, COVENANT_DUTY)
                .listed(COINED, """
                        health-inequalities-duties | Health inequalities duties | \
                            NHS bodies must have regard to the need to reduce inequalities: NHS Act 2006, sections 13G and 14Z35. | \
                            Duty to reduce inequalities; NHS Act 2006, section 14Z35; NHS Act 2006, section 13G
                        """, term -> term.source(INEQUALITIES_DUTIES, PERFORMANCE_ASSESSMENT))
                .drawnFrom(NHS_ENGLAND_DUTY, """
                        duty-to-involve-of-nhs-england | Duty to involve of NHS England | \
                            NHS England's duty to involve the public: NHS Act 2006, section 13Q. | \
                            NHS Act 2006, section 13Q; NHS Act 2006, s13Q; Section 13Q
                        """)
                .drawnFrom(NHS_ACT_PART_12, """
                        duty-to-involve-of-trusts | Duty to involve of trusts | \
                            Trusts' duty to involve those who use their services: NHS Act 2006, section 242. | \
                            NHS Act 2006, section 242; NHS Act 2006, s242; Section 242
                        """)
                .drawnFrom(SCRUTINY_SECTION, """
                        health-scrutiny | Review and scrutiny by local authorities | \
                            Councils may review the health service of their area: NHS Act 2006, section 244. | \
                            NHS Act 2006, section 244; NHS Act 2006, s244; Section 244
                        """)
                .drawnFrom(LOCAL_HEALTHWATCH_ACT, """
                        local-healthwatch-arrangements | Local Healthwatch arrangements | \
                            What a local Healthwatch is for: Local Government and Public Involvement in Health Act 2007, section 221. | \
                            Local Government and Public Involvement in Health Act 2007; \
                            Local Government and Public Involvement in Health Act 2007, section 221; Section 221
                        """)
                .drawnFrom(ENTER_AND_VIEW_DUTY, """
                        duty-to-allow-entry | Duty to allow entry | \
                            Providers must let a local Healthwatch enter and view: the same Act of 2007, section 225. | \
                            Enter and view; Local Government and Public Involvement in Health Act 2007, section 225; Section 225
                        """)
                .drawnFrom(HEALTHWATCH_CONSEQUENCES, """
                        admission-to-meetings-act-1960 | Public Bodies (Admission to Meetings) Act 1960 | \
                            Meetings of certain bodies are open to the public. | Admission to meetings
                        freedom-of-information-act-2000 | Freedom of Information Act 2000 | \
                            Public bodies answer requests for what they hold. | FOI Act; FOIA; Freedom of Information
                        """)
                .drawnFrom(NHS_ENGLAND_FINANCE, """
                        nhs-act-2006 | National Health Service Act 2006 | The main statute on the health service in England. | \
                            NHS Act 2006; NHS Act
                        health-and-care-act-2022 | Health and Care Act 2022 | \
                            Replaced CCGs by integrated care boards, among other things. | HCA 2022; Health and Care Act
                        """);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COUNCIL_AGENDA;
import static org.ohsel.model.vocabulary.data.PublicSources.HARROW_SCRUTINY;

/** Kinds of statement beyond those of the five documents. */
final class StatementKindTerms {

    private StatementKindTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        finding | Finding | What was found. | Findings; Key finding; Result; Results; Key findings; \
                            Observation; Insight
                        conclusion | Conclusion | What follows from what was found. | Conclusions; Key message; \
                            Key messages
                        recommendation | Recommendation | What somebody ought to do, in the view of those who say so. | \
                            Recommendations; Recommended; Advice
                        option | Option | What could be chosen. | Options; Shortlisted option; Long-listed option; \
                            Alternative; Scenario
                        preferred-option | Preferred option | The option that its authors prefer, and have not yet decided on. | \
                            Preferred way forward; Recommended option
                        proposal | Proposal | What is to be done if it is agreed. | Proposals; Proposed change; \
                            Proposed
                        criterion | Criterion | What options are weighed by, or must pass. | Criteria; \
                            Evaluation criterion; Hurdle criterion; Evaluation criteria; Hurdle criteria; Test; \
                            Critical success factor
                        condition | Condition | What must be so for something else to be done. | Conditions; \
                            Caveat to a decision; Proviso; Subject to
                        assumption | Assumption | What is taken to be so. | Assumptions; Planning assumption
                        constraint | Constraint | What limits what can be done. | Constraints; Dependency; Limitation; \
                            Limitations; Scope
                        method | Method | How something was found out. | Methodology; Methods; Sampling
                        summary | Summary | The whole in short. | Executive summary; Overview; Synopsis; Introduction
                        fact | Fact | A figure or another fact. | Statistic; Figure; Data; Evidence; Facts; \
                            Facts and figures
                        definition | Definition | What a word means. | Definitions; Glossary
                        benefit | Benefit | What good something does or would do. | Benefits; Advantage; Advantages; \
                            Strength; Opportunity; Expected benefit
                        disadvantage | Disadvantage | What speaks against something. | Disadvantages; Drawback; \
                            Weakness; Disbenefit
                        risk | Risk | What could go wrong. | Risks; Threat; Key risk
                        mitigation | Mitigation | What makes a risk or a bad effect smaller. | Mitigations; \
                            Mitigating action; Mitigating actions
                        impact | Impact | What something does to people or services. | Impacts; Effect; Effects; \
                            Implications; Equality implications; Financial implications
                        outcome | Outcome | What came of it. | Outcomes; Achievement; Difference made; Impact achieved
                        issue | Issue | What is a problem now. | Issues; Problem; Challenge; Challenges; Barrier; \
                            Barriers; Gap
                        concern | Concern | What somebody is worried about. | Concerns; Worry; Key concern
                        objection | Objection | What somebody is against, and why. | Objections; Opposition
                        support | Support | What somebody is for, and why. | Endorsement; Agreement; \
                            Expression of support
                        view | View | What somebody thinks. | Views; Opinion; Position; Comment; Comments; Feedback; \
                            Perspective
                        suggestion | Suggestion | What somebody would do. | Suggestions; Idea; Ideas; \
                            Suggested improvement
                        request | Request | What somebody asks for. | Requests; Ask; Request for information; Demand
                        compliment | Compliment | What somebody praises. | Praise; Thanks; Good practice; \
                            Positive comment; Compliments
                        complaint | Complaint | What somebody complains about. | Complaints; Grievance
                        quotation | Quotation | What somebody said, word for word. | Quote; Quotes; Verbatim comment; \
                            Verbatim; Testimonial
                        case-study | Case study | What happened in one case, told as an example. | Case studies; \
                            Example; Patient story; Vignette; Story
                        learning | Learning | What has been learnt. | Lesson learned; Lessons learned; Lesson; \
                            Reflection
                        theme | Theme | What many people said, in short. | Themes; Key theme; Emerging theme
                        question | Question | What is asked, where nobody is recorded as having asked it. | Questions; \
                            Consultation question; Query; Line of enquiry
                        response | Response | What is answered. | Answer; Reply; Management response; \
                            Provider response
                        commitment | Commitment | What somebody says that they will do. | Pledge; Promise; \
                            Undertaking; Commitments; Assurance given
                        assurance | Assurance | That something is as it should be. | Assurances; Confirmation; \
                            Compliance
                        target | Target | What is to be reached, and by when. | Targets; Measure of success; \
                            Objective measure; Milestone; KPI; Success measure
                        decision | Decision | What was decided. | Decisions; Decided; Determination
                        motion | Motion | What a meeting was asked to resolve. | Motions; Amendment; Proposition
                        vote | Vote | How a meeting voted. | Voting; Division; Recorded vote
                        declaration-of-interest | Declaration of interest | What interest a member has in the business, or that none has any. | \
                            Declarations of interest; Declaration of interests; Disclosable pecuniary interest; \
                            Conflict of interest; Declaration
                        attendance | Attendance | Who was there. | Present; Attendees; Members present; \
                            Also in attendance; Quorum
                        substitution | Substitution | Who took whose place. | Appointment of substitutes; \
                            Substitutions; Notification of substitutes; Attendance by reserve members
                        election-of-chair | Election of chair | Who was made chair or vice-chair. | \
                            Appointment of chair; Appointment of vice-chair; Election of chairman
                        approval-of-minutes | Approval of minutes | That earlier minutes were agreed, or what was changed in them. | \
                            Minutes of the previous meeting; Minutes approved; Minutes of the last meeting
                        announcement | Announcement | What the chair or others made known. | Announcements; \
                            Chair's announcements; Urgent business; Chair's report
                        matter-arising | Matter arising | What followed from an earlier meeting. | Matters arising; \
                            Action list; Actions from the previous meeting; Action update
                        exclusion-of-the-public | Exclusion of the public | That the public had to leave, and why. | \
                            Exclusion of press and public; Exempt information; Private session; \
                            Exclusion of the press and public
                        correction | Correction | What was wrong before, and is right now. | Erratum; Clarification; \
                            Amendment to the minutes; Update
                        """)
                .drawnFrom(COUNCIL_AGENDA, """
                        minute | Minute | What was said at a meeting, as its minutes have it. | Minutes; Discussion; \
                            Note of discussion; Minuted discussion; Debate
                        petition | Petition | What a petition asks for. | Petitions
                        """)
                .drawnFrom(HARROW_SCRUTINY, """
                        resolution | Resolution | What a meeting resolved. | Resolved; Resolutions; Agreed
                        """)
                .listed(COUNCIL_AGENDA, """
                        apologies-for-absence | Apologies for absence | Who sent apologies. | Apology for absence; \
                            Apologies; Absence
                        deputation | Deputation | What a deputation said. | Deputations; Representation; \
                            Representations; Public statement
                        """);
    }
}

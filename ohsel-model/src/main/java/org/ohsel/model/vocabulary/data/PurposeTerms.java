// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

/** Purposes of engagement beyond those of the five documents. */
final class PurposeTerms {

    private PurposeTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        consult | Consult | To ask for views on proposals before a decision is made. | Consultation; \
                            To consult; Formal consultation
                        identify-needs | Identify needs | To learn what people need. | Needs assessment; \
                            Understand needs; Understand need
                        gather-experience | Gather experience | To learn what happened to people in services. | \
                            Patient experience; Gather experiences; Understand experience; Gather insight; Insight
                        identify-priorities | Identify priorities | To learn what matters most. | Set priorities; \
                            Agree priorities; Prioritise
                        develop-options | Develop options | To find what could be done. | Option development; \
                            Develop proposals; Generate ideas; Shape proposals
                        appraise-options | Appraise options | To weigh what could be done. | Options appraisal; \
                            Evaluate options; Score options
                        co-produce | Co-produce | To make something together with those who will use it. | \
                            Co-production; Co-design; Co-produce services; Design services
                        assess-impact | Assess impact | To learn whom a change would touch, and how. | \
                            Equality impact; Impact assessment; Understand impact; Identify impact
                        decide | Decide | To make a decision. | Make a decision; Decision; Decision making; \
                            Seek approval
                        scrutinise | Scrutinise | To hold those responsible to account. | Scrutiny; Hold to account; \
                            Accountability
                        seek-assurance | Seek assurance | To make sure that something is as it should be. | Assurance; \
                            Assure
                        monitor-quality | Monitor quality | To see how good a service is. | Quality monitoring; \
                            Monitor services; Review quality
                        evaluate | Evaluate | To learn how well something went. | Evaluation; Review; Lessons learned
                        report-back | Report back | To tell people what became of what they said. | Feed back; \
                            You said, we did; Feedback to participants; Close the loop
                        answer-questions | Answer questions | To answer what people ask. | Questions and answers; Q&A
                        raise-awareness | Raise awareness | To make something known. | Awareness raising; Publicity; \
                            Promote services; Promotion; Awareness
                        build-relationships | Build relationships | To get to know one another. | Networking; \
                            Relationship building; Build trust; Build partnerships
                        recruit | Recruit | To find people who will take part or work. | Recruitment; \
                            Recruit volunteers; Recruit members
                        train | Train | To teach somebody how to do something. | Training; Build capacity; \
                            Capacity building; Education
                        procure | Procure | To choose who provides a service. | Procurement; Select a provider; \
                            Provider selection
                        fulfil-duty | Meet a legal duty | To do what the law requires. | Legal duty; Statutory duty; \
                            Meet statutory duties; Comply with the law
                        """);
    }
}

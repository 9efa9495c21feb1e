// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.CQC_RATINGS;
import static org.ohsel.model.vocabulary.data.PublicSources.ENTER_AND_VIEW;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_NHSE;
import static org.ohsel.model.vocabulary.data.PublicSources.OVERSIGHT_SEGMENTS;

/** Kinds of review of a provider beyond those of document 002. */
final class ReviewTerms {

    private ReviewTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        system-review | System review | A regulator looks at the services of a whole area. | \
                            Local system review; Local authority assessment; Area inspection; SEND inspection
                        contract-review-meeting | Contract review meeting | A commissioner and a provider review a contract. | \
                            Contract meeting; Contract monitoring; Contract monitoring visit; Contract review; \
                            Contract management meeting
                        quality-visit | Quality visit | A commissioner or a council visits a service to see how good it is. | \
                            Quality assurance visit; Clinical walkabout; Quality monitoring visit; Assurance visit; \
                            Commissioner visit; Site visit; Walkround; Practice visit
                        peer-review | Peer review | People who run like services review a service. | Peer challenge; \
                            Peer visit; Sector-led review
                        patient-led-assessment | Patient-led assessment | Patients and staff assess buildings, food and cleanliness. | \
                            PLACE; PLACE assessment; Patient-led assessments of the care environment; \
                            15 Steps Challenge; Fifteen steps; PLACE visit
                        patient-survey | Patient survey | Patients or residents are asked what they think of a provider. | \
                            Survey; Patient satisfaction survey; National patient survey; GP Patient Survey; \
                            Service user survey
                        patient-experience-review | Patient experience review | What people say of a provider is gathered and reviewed. | \
                            Feedback review; Patient experience report; Review of feedback; Hub visit; \
                            Service user feedback review
                        mystery-shopping | Mystery shopping | Somebody tries a service as if they needed it. | \
                            Mystery shop; Mystery shopper exercise; Website audit; Telephone audit
                        clinical-audit | Clinical audit | Care is compared with what it should have been. | Audit; \
                            Case note review; National clinical audit; Record review
                        deep-dive | Deep dive | One subject is looked at closely. | Thematic review; Focused review; \
                            Themed review
                        service-review | Service review | What a service does, and for what, is reviewed. | \
                            Review of services; Annual service review; Review; Service evaluation; Provider review
                        independent-review | Independent review | Somebody from outside reviews a service or an event. | \
                            External review; Independent investigation; Independent inquiry; Inquiry; Invited review; \
                            Royal college review
                        serious-incident-review | Incident review | What went wrong in one case, or in several, is looked into. | \
                            Serious incident review; Patient safety incident investigation; PSII; Root cause analysis; \
                            Serious incident investigation; Never event review
                        mortality-review | Mortality review | Deaths are reviewed. | Learning from deaths review; \
                            LeDeR review; Structured judgement review; Child death review; LeDeR
                        safeguarding-review | Safeguarding review | A case of abuse or neglect is reviewed, or how a body safeguards. | \
                            Safeguarding adults review; SAR; Safeguarding audit; Section 11 audit; \
                            Serious case review; Domestic homicide review
                        complaints-review | Complaints review | Complaints about a provider are reviewed. | \
                            Review of complaints; Complaints audit; Complaint investigation
                        equality-review | Equality review | How a provider does on equality is reviewed. | \
                            Equality delivery system; EDS review; WRES review; Equality audit
                        quality-account-comment | Comment on a quality account | What others say of a provider's quality account. | \
                            Quality account commentary; Quality account statement; Quality account response
                        scrutiny-review | Scrutiny review | A scrutiny committee looks at a provider. | \
                            Task and finish review; Scrutiny inquiry; Scrutiny visit; Scrutiny deep dive
                        self-assessment | Self-assessment | A provider assesses itself. | Provider self-assessment; \
                            Self assessment; Data security and protection toolkit
                        """)
                .drawnFrom(ENTER_AND_VIEW, """
                        enter-and-view-visit | Enter and view visit | Representatives of a local Healthwatch visit a service to see and hear how it is. | \
                            Enter and View; Healthwatch visit; Announced visit; Unannounced visit
                        """)
                .listed(FFT_NHSE, """
                        friends-and-family-test | Friends and Family Test | What the Friends and Family Test shows for a provider. | \
                            FFT
                        """)
                .listed(CQC_RATINGS, """
                        inspection | Inspection | A regulator inspects a service. | CQC inspection; \
                            Regulatory inspection; CQC assessment; Focused inspection; Comprehensive inspection; \
                            Ofsted inspection
                        """)
                .listed(OVERSIGHT_SEGMENTS, """
                        oversight-review | Oversight review | NHS England or a commissioner looks at how a body performs, as a whole. | \
                            Oversight meeting; Annual assessment; System oversight meeting; Performance review; \
                            Segmentation review
                        """);
    }
}

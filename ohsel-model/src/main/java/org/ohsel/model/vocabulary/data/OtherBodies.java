// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.CLINICAL_COMMISSIONING_GROUP;
import static org.ohsel.model.term.BodyKind.FIRM;
import static org.ohsel.model.term.BodyKind.NATIONAL_BODY;
import static org.ohsel.model.term.BodyKind.NHS_FOUNDATION_TRUST;
import static org.ohsel.model.term.BodyKind.VOLUNTARY_ORGANISATION;

/** National bodies, firms and others that the documents name. */
final class OtherBodies {

    private OtherBodies() {}

    static Draft add(Draft draft) {
        return draft.term("nhs-england", "NHS England", "Leads the NHS in England.", "003:9", "003:26", "004:25")
                .kind(NATIONAL_BODY)
                .term("nhs-improvement", "NHS Improvement", "Oversaw provider trusts.", "003:32")
                .kind(NATIONAL_BODY)
                .term("department-of-health", "Department of Health", "The government department.", "003:9", "003:26")
                .kind(NATIONAL_BODY)
                .term(
                        "health-innovation-network",
                        "Health Innovation Network",
                        "Briefs on health innovation.",
                        "003:18")
                .kind(VOLUNTARY_ORGANISATION)
                .term("macmillan-cancer-support", "Macmillan Cancer Support", "Funds cancer care projects.", "003:78")
                .kind(VOLUNTARY_ORGANISATION)
                .term("healthwatch", "Healthwatch", "The local Healthwatch organisations together.", "003:20", "003:93")
                .kind(VOLUNTARY_ORGANISATION)
                .term("opm", "OPM", "Designed and facilitated the stakeholder events.", "000:4", "000:20")
                .kind(FIRM)
                .term("credo", "Credo", "Appointed to advise on accountable care.", "003:48")
                .kind(FIRM)
                .term("ey", "EY", "Supported the partnership's team until September 2017.", "003:49")
                .kind(FIRM)
                .term("kent-ccgs", "Kent CCGs", "The CCGs of Kent together.", "003:51")
                .kind(CLINICAL_COMMISSIONING_GROUP)
                .term(
                        "mid-staffordshire",
                        "Mid-Staffordshire foundation trust",
                        "Subject of the Francis Inquiry.",
                        "001:28")
                .kind(NHS_FOUNDATION_TRUST);
    }
}

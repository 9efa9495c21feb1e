// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.ALLIANCE;
import static org.ohsel.model.term.BodyKind.CLINICAL_COMMISSIONING_GROUP;
import static org.ohsel.model.term.BodyKind.FIRM;
import static org.ohsel.model.term.BodyKind.LOCAL_HEALTHWATCH;
import static org.ohsel.model.term.BodyKind.NATIONAL_BODY;
import static org.ohsel.model.term.BodyKind.NHS_FOUNDATION_TRUST;
import static org.ohsel.model.term.BodyKind.VOLUNTARY_ORGANISATION;
import static org.ohsel.model.vocabulary.data.PublicSources.BMJ;
import static org.ohsel.model.vocabulary.data.PublicSources.CSW;
import static org.ohsel.model.vocabulary.data.PublicSources.DHSC;
import static org.ohsel.model.vocabulary.data.PublicSources.DOVER;
import static org.ohsel.model.vocabulary.data.PublicSources.FFT_NHSE;
import static org.ohsel.model.vocabulary.data.PublicSources.HIN_LICENCE;
import static org.ohsel.model.vocabulary.data.PublicSources.HIN_REVIEW;
import static org.ohsel.model.vocabulary.data.PublicSources.HIN_STRATEGY;
import static org.ohsel.model.vocabulary.data.PublicSources.HSCA;
import static org.ohsel.model.vocabulary.data.PublicSources.KENT_HEALTHCARE;
import static org.ohsel.model.vocabulary.data.PublicSources.NAVIGATOR;
import static org.ohsel.model.vocabulary.data.PublicSources.NHSI;
import static org.ohsel.model.vocabulary.data.PublicSources.SCIENCE_MUSEUM;
import static org.ohsel.model.vocabulary.data.PublicSources.THANET_NEWS;
import static org.ohsel.model.vocabulary.data.PublicSources.TRUST_FILE;

/** National bodies, firms and others that the documents name. */
final class OtherBodies {

    private OtherBodies() {}

    static Draft add(Draft draft) {
        return draft.with(OtherBodies::national).with(OtherBodies::local);
    }

    private static Draft national(Draft draft) {
        return draft.term("nhs-england", "NHS England", "Leads the NHS in England.", "003:9", "003:26", "004:25")
                .kind(NATIONAL_BODY)
                .by("003:26", "004:25")
                .valid("/")
                .inferred("004:25")
                .attested("2014-09-03/2020-04-01", "004:25", "003:26", FFT_NHSE)
                .concept("nhs-improvement", "Oversaw provider trusts, from April 2016 to June 2022.")
                .sharedName("NHS Improvement", "an earlier body of the same name, from 2008 to 2013", "003:32")
                .kind(NATIONAL_BODY)
                .valid("2016-04-01/2022-06-30")
                .by(NAVIGATOR, NHSI)
                .concept("department-of-health", "The government department.")
                .named("Department of Health", "1988/2018-01-07", "003:9", "003:26")
                .named("Department of Health and Social Care", "2018-01-08/..", CSW, DHSC)
                .by(CSW, BMJ, DHSC)
                .kind(NATIONAL_BODY)
                .valid("1988/..")
                .by(DHSC, SCIENCE_MUSEUM)
                .term(
                        "mid-staffordshire",
                        "Mid-Staffordshire foundation trust",
                        "Subject of the Francis Inquiry.",
                        "001:28")
                .kind(NHS_FOUNDATION_TRUST)
                .by("001:28", TRUST_FILE)
                .valid("/2017-10-31")
                .by(TRUST_FILE);
    }

    private static Draft local(Draft draft) {
        draft.term(
                        "health-innovation-network",
                        "Health Innovation Network",
                        "The Academic Health Science Network for south London, set up in 2013.",
                        "003:18",
                        HIN_STRATEGY)
                .kind(ALLIANCE)
                .inferred(HIN_STRATEGY, HIN_REVIEW)
                .valid("2013/..")
                .by(HIN_STRATEGY, HIN_LICENCE);
        draft.term("healthwatch", "Healthwatch", "The local Healthwatch organisations together.", "003:20", "003:93")
                .kind(LOCAL_HEALTHWATCH)
                .inferred("003:20", HSCA)
                .valid("/")
                .inferred("004:92")
                .attested("2014-09-03/2017-09", "004:92", "003:93");
        draft.term(
                        "kent-ccgs",
                        "Kent CCGs",
                        "The CCGs of Kent and Medway: eight until March 2020, then one until June 2022.",
                        "003:51")
                .kind(CLINICAL_COMMISSIONING_GROUP)
                .valid("2013-04/2022-06-30")
                .by(KENT_HEALTHCARE, DOVER, THANET_NEWS);
        named(draft, "macmillan-cancer-support", "Macmillan Cancer Support", "Funds cancer care projects.", "003:78")
                .kind(VOLUNTARY_ORGANISATION)
                .inferred("003:78")
                .attested("2017-07/2017-08", "003:78");
        named(draft, "opm", "OPM", "Designed and facilitated the stakeholder events.", "000:4", "000:20")
                .kind(FIRM)
                .inferred("000:4");
        named(draft, "credo", "Credo", "Appointed to advise on accountable care.", "003:48")
                .kind(FIRM)
                .inferred("003:48")
                .attested("2017-09-04", "003:48");
        return named(draft, "ey", "EY", "Supported the partnership's team until September 2017.", "003:49")
                .kind(FIRM)
                .inferred("003:49")
                .attested("2017-09-04", "003:49");
    }

    /** A body of which only the documents tell. */
    private static Draft named(Draft draft, String code, String name, String definition, String... sources) {
        return draft.term(code, name, definition, sources).valid("/").inferred(sources);
    }
}

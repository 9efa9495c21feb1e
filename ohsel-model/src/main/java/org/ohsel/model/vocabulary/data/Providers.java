// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.COMMUNITY_INTEREST_COMPANY;
import static org.ohsel.model.term.BodyKind.HOSPITAL;
import static org.ohsel.model.term.BodyKind.NHS_FOUNDATION_TRUST;
import static org.ohsel.model.term.BodyKind.NHS_TRUST;

/** The trusts and other providers of the area, and those of their sites that the documents name. */
final class Providers {

    private static final String ODS = "NHS ODS";
    private static final String PLAN = "south east London Sustainability and Transformation Plan, 2016";

    private Providers() {}

    static Draft add(Draft draft) {
        return draft.with(Providers::trusts).with(Providers::sites);
    }

    private static Draft trusts(Draft draft) {
        return draft.term("RJ1", "Guy's and St Thomas' NHS Foundation Trust", "Acute trust.", ODS)
                .ods("RJ1")
                .kind(NHS_FOUNDATION_TRUST)
                .term("RJZ", "King's College Hospital NHS Foundation Trust", "Acute trust.", ODS)
                .also("King's College Hospital (KCH) Foundation Trust", "001:25")
                .also("KCH", "001:25")
                .ods("RJZ")
                .kind(NHS_FOUNDATION_TRUST)
                // ODS dates the code from 1993; the trust of this name was formed in the split of October 2013.
                .concept("RJ2", "Acute and community trust.")
                .named("Lewisham and Greenwich NHS Trust", "2013-10-01/..", "002:42", ODS)
                .ods("RJ2")
                .kind(NHS_TRUST)
                .valid("1993-04-01/..")
                // ODS places it in Kent and Medway, although it serves Bexley, Bromley and Greenwich.
                .term("RPG", "Oxleas NHS Foundation Trust", "Mental health and community trust.", "002:45", ODS)
                .ods("RPG")
                .kind(NHS_FOUNDATION_TRUST)
                .term("RV5", "South London and Maudsley NHS Foundation Trust", "Mental health trust.", ODS)
                .also("SLaM")
                .ods("RV5")
                .kind(NHS_FOUNDATION_TRUST)
                .term("RRU", "London Ambulance Service NHS Trust", "Ambulance trust for all London.", ODS)
                .also("London Ambulance Service", "001:31")
                .ods("RRU")
                .kind(NHS_TRUST)
                .term("RN7", "Dartford and Gravesham NHS Trust", "Acute trust outside the footprint.", ODS, PLAN)
                .ods("RN7")
                .kind(NHS_TRUST)
                .term("RYQ", "South London Healthcare NHS Trust", "Acute trust, dissolved in 2013.", ODS)
                .ods("RYQ")
                .kind(NHS_TRUST, "2009-04-01/2013-09-30")
                .valid("2009-04-01/2013-09-30")
                .successor("RJ2", "2013-10-01")
                .successor("RJZ", "2013-10-01")
                .term("bromley-healthcare", "Bromley Healthcare CIC", "Community provider.", PLAN)
                .kind(COMMUNITY_INTEREST_COMPANY);
    }

    private static Draft sites(Draft draft) {
        return draft.term("RJZ01", "King's College Hospital (Denmark Hill)", "Hospital in Lambeth.", ODS)
                .also("King's Denmark Hill", "001:31")
                .also("Denmark Hill", "001:25")
                .ods("RJZ01")
                .kind(HOSPITAL)
                .partOf("RJZ")
                .term("RJZ30", "Princess Royal University Hospital", "Hospital in Orpington, Bromley.", "001:25", ODS)
                .also("PRUH", "001:25")
                .ambiguous(
                        "Princess Royal Hospital",
                        "not its full name; other hospitals may be meant elsewhere",
                        "003:51")
                .ods("RJZ30")
                .kind(HOSPITAL)
                .partOf("RYQ", "/2013-09-30")
                .partOf("RJZ", "2013-10-01/..")
                .term("RJ122", "St Thomas' Hospital", "Hospital in Lambeth.", ODS)
                .ods("RJ122")
                .kind(HOSPITAL)
                .partOf("RJ1")
                .term("guys-hospital", "Guy's Hospital", "Hospital in Southwark.", "003:80")
                .kind(HOSPITAL)
                .partOf("RJ1")
                .term("RJ224", "University Hospital Lewisham", "Hospital in Lewisham.", ODS)
                .ods("RJ224")
                .kind(HOSPITAL)
                .partOf("RJ2")
                .term("RJ231", "Queen Elizabeth Hospital", "Hospital in Greenwich.", ODS)
                .ods("RJ231")
                .kind(HOSPITAL)
                .partOf("RJ2");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.COMMUNITY_INTEREST_COMPANY;
import static org.ohsel.model.term.BodyKind.HOSPITAL;
import static org.ohsel.model.term.BodyKind.NHS_FOUNDATION_TRUST;
import static org.ohsel.model.term.BodyKind.NHS_TRUST;
import static org.ohsel.model.vocabulary.data.PublicSources.BEXLEY_QUEEN_MARYS;
import static org.ohsel.model.vocabulary.data.PublicSources.BROMLEY_TIMES;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.CQC_KINGS;
import static org.ohsel.model.vocabulary.data.PublicSources.EAST_LONDON_LINES;
import static org.ohsel.model.vocabulary.data.PublicSources.KINGS_MAGAZINE;
import static org.ohsel.model.vocabulary.data.PublicSources.LGT_ABOUT;
import static org.ohsel.model.vocabulary.data.PublicSources.PLAN;
import static org.ohsel.model.vocabulary.data.PublicSources.QUEEN_MARYS;
import static org.ohsel.model.vocabulary.data.PublicSources.QUEEN_MARYS_NEWS;
import static org.ohsel.model.vocabulary.data.PublicSources.QUEEN_MARYS_PARTNERS;
import static org.ohsel.model.vocabulary.data.PublicSources.RCPCH;
import static org.ohsel.model.vocabulary.data.PublicSources.SLHT;
import static org.ohsel.model.vocabulary.data.PublicSources.TRUST_FILE;

import java.util.function.UnaryOperator;

/**
 * The trusts and other providers of the area, and those of their sites that the documents name.
 *
 * <p>ODS dates a code from when the trust behind it was first set up. When a trust took its present name or became a
 * foundation trust is not known here, only that it had done so by a certain day.
 */
final class Providers {

    /** The parts of South London Healthcare NHS Trust went to other trusts on this day. */
    private static final String DIVISION = "2013-10-01";

    private static final String BEFORE_DIVISION = "2009-04-01/2013-09-30";
    private static final String SINCE_DIVISION = "2013-10-01/..";

    private Providers() {}

    static Draft add(Draft draft) {
        return draft.with(Providers::trusts).with(Providers::sites);
    }

    private static Draft trusts(Draft draft) {
        foundation(draft, "RJ1", "Guy's and St Thomas' NHS Foundation Trust", "Acute trust.", "/..")
                .attested("2016-10-21/2024-12-31", PLAN, TRUST_FILE);
        foundation(draft, "RJZ", "King's College Hospital NHS Foundation Trust", "Acute trust.", "1993-04-01/..")
                .attested("2013-10-01/2024-12-31", SLHT, TRUST_FILE)
                .also("King's College Hospital (KCH) Foundation Trust", "001:25")
                .also("KCH", "001:25");
        // ODS dates the code from 1993; the trust of this name was formed in the split of October 2013.
        draft.concept("RJ2", "Acute and community trust.")
                .named("Lewisham and Greenwich NHS Trust", SINCE_DIVISION, "002:42", TRUST_FILE)
                .by(LGT_ABOUT, SLHT, EAST_LONDON_LINES)
                .with(trust("RJ2", "1993-04-01/.."));
        // ODS places it in Kent and Medway, although it serves Bexley, Bromley and Greenwich.
        foundation(draft, "RPG", "Oxleas NHS Foundation Trust", "Mental health and community trust.", "1994-04-01/..")
                .attested("2013-10-01/2024-12-31", SLHT, TRUST_FILE)
                .source("002:45");
        foundation(
                        draft,
                        "RV5",
                        "South London and Maudsley NHS Foundation Trust",
                        "Mental health trust.",
                        "1999-04-01/..")
                .attested("2016-10-21/2024-12-31", PLAN, TRUST_FILE)
                .also("SLaM", COINED);
        return draft.term("RRU", "London Ambulance Service NHS Trust", "Ambulance trust for all London.", TRUST_FILE)
                .also("London Ambulance Service", "001:31")
                .with(trust("RRU", "1996-04-01/.."))
                .term("RN7", "Dartford and Gravesham NHS Trust", "Acute trust outside the footprint.", TRUST_FILE, PLAN)
                .with(trust("RN7", "1994-04-01/.."))
                .term("RYQ", "South London Healthcare NHS Trust", "Acute trust, dissolved in 2013.", TRUST_FILE)
                .ods("RYQ")
                .by(TRUST_FILE)
                .kind(NHS_TRUST, BEFORE_DIVISION)
                .valid(BEFORE_DIVISION)
                .by(TRUST_FILE, SLHT, BEXLEY_QUEEN_MARYS)
                // Other trusts took over services too, so this list is not marked as complete.
                .successor("RJ2", DIVISION)
                .by(SLHT, LGT_ABOUT)
                .successor("RJZ", DIVISION)
                .by(SLHT, BROMLEY_TIMES)
                .successor("RPG", DIVISION)
                .by(SLHT, QUEEN_MARYS)
                .term("bromley-healthcare", "Bromley Healthcare CIC", "Community provider.", PLAN)
                .kind(COMMUNITY_INTEREST_COMPANY)
                .by(PLAN)
                .valid("/")
                .inferred(PLAN)
                .attested("2016-10-21", PLAN);
    }

    /** A trust that became a foundation trust, with its present name, on a day not known. */
    private static Draft foundation(Draft draft, String ods, String name, String definition, String dates) {
        return draft.concept(ods, definition)
                .named(name, "/..", TRUST_FILE)
                .kind(NHS_FOUNDATION_TRUST, "/..")
                .ods(ods)
                .valid(dates)
                .by(TRUST_FILE);
    }

    private static UnaryOperator<Draft> trust(String ods, String dates) {
        return draft -> draft.ods(ods).kind(NHS_TRUST).valid(dates).by(TRUST_FILE);
    }

    private static Draft sites(Draft draft) {
        site(draft, "RJZ01", "King's College Hospital (Denmark Hill)", "Hospital in Lambeth.")
                .also("King's Denmark Hill", "001:31")
                .also("Denmark Hill", "001:25")
                .partOf("RJZ")
                .by(RCPCH)
                .attested("2022-07-01", RCPCH);
        site(draft, "RJZ30", "Princess Royal University Hospital", "Hospital in Orpington, Bromley.")
                .also("PRUH", "001:25")
                .ambiguous(
                        "Princess Royal Hospital",
                        "not its full name; other hospitals may be meant elsewhere",
                        "003:51")
                .partOf("RYQ", BEFORE_DIVISION)
                .by(SLHT, BROMLEY_TIMES)
                .partOf("RJZ", SINCE_DIVISION)
                .by(SLHT, BROMLEY_TIMES)
                .attested("2009-04-01/2022-07-01", SLHT, RCPCH)
                .source("001:25");
        site(draft, "RJ122", "St Thomas' Hospital", "Hospital in Lambeth.")
                .partOf("RJ1")
                .by(RCPCH)
                .attested("2022-07-01", RCPCH);
        draft.term("guys-hospital", "Guy's Hospital", "Hospital in Southwark.", "003:80")
                .kind(HOSPITAL)
                .by("003:80")
                .valid("/..")
                .partOf("RJ1")
                .inferred("003:80")
                .attested("2017-07", "003:80");
        site(draft, "RJ224", "University Hospital Lewisham", "Hospital in Lewisham.")
                .partOf("RJ2")
                .by(RCPCH, LGT_ABOUT)
                .attested("2013-10-01/2022-07-01", LGT_ABOUT, RCPCH);
        // Their ODS codes stand in one source only, if in any.
        draft.term("orpington-hospital", "Orpington Hospital", "Hospital in Orpington, Bromley.", CQC_KINGS)
                .kind(HOSPITAL)
                .by(BROMLEY_TIMES, KINGS_MAGAZINE, CQC_KINGS)
                .valid("/")
                .inferred(BROMLEY_TIMES)
                .attested("2013-10-01/2015-09-30", BROMLEY_TIMES, CQC_KINGS)
                .partOf("RJZ", "2013-10-01/")
                .by(BROMLEY_TIMES, KINGS_MAGAZINE, CQC_KINGS);
        draft.term(
                        "queen-marys-hospital-sidcup",
                        "Queen Mary's Hospital, Sidcup",
                        "Hospital in Sidcup, Bexley, where several trusts provide services.",
                        QUEEN_MARYS)
                .also("Queen Mary's Hospital (QMH)", QUEEN_MARYS_PARTNERS)
                .kind(HOSPITAL)
                .by(QUEEN_MARYS, BEXLEY_QUEEN_MARYS)
                .valid("/")
                .inferred(QUEEN_MARYS)
                .attested("2009-04-01/2022-12-14", QUEEN_MARYS, QUEEN_MARYS_NEWS)
                .partOf("RYQ", BEFORE_DIVISION)
                .by(SLHT, QUEEN_MARYS, BEXLEY_QUEEN_MARYS)
                .partOf("RPG", "2013-10-01/")
                .by(QUEEN_MARYS_PARTNERS, QUEEN_MARYS);
        return site(draft, "RJ231", "Queen Elizabeth Hospital", "Hospital in Greenwich.")
                .partOf("RYQ", BEFORE_DIVISION)
                .by(SLHT, EAST_LONDON_LINES)
                .partOf("RJ2", SINCE_DIVISION)
                .by(SLHT, LGT_ABOUT, EAST_LONDON_LINES)
                .attested("2009-04-01/2022-07-01", SLHT, RCPCH);
    }

    private static Draft site(Draft draft, String ods, String name, String definition) {
        return draft.term(ods, name, definition, RCPCH)
                .ods(ods)
                .kind(HOSPITAL)
                .by(RCPCH)
                .valid("/..")
                .by(RCPCH);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.IdentifierSystem.LOCAL_AUTHORITY_REGISTER;
import static org.ohsel.model.vocabulary.IdentifierSystem.SNAC;

import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.ConceptScheme;

/** The six boroughs, as places and as councils. */
final class Boroughs {

    private static final String REGISTER = "ONS, Local Authority Districts, December 2023";
    private static final String ODS_OF_COUNCILS = "ODS code of the council (from one secondary source)";

    private Boroughs() {}

    /** The boroughs as places: what a record's {@code boroughs} means. */
    static ConceptScheme places() {
        Draft draft = Draft.open(
                "borough", "Boroughs", "The six London boroughs of south east London.", "000:8", "002:3", "004:16");
        place(draft, "bexley", "Bexley", "E09000004", "00AD", "BEX").also("London Borough of Bexley", REGISTER);
        place(draft, "bromley", "Bromley", "E09000006", "00AF", "BRY").also("London Borough of Bromley", REGISTER);
        place(draft, "greenwich", "Greenwich", "E09000011", "00AL", "GRE")
                .also("Royal Borough of Greenwich", REGISTER)
                .also("London Borough of Greenwich", "name until 2 January 2012");
        place(draft, "lambeth", "Lambeth", "E09000022", "00AY", "LBH").also("London Borough of Lambeth", REGISTER);
        place(draft, "lewisham", "Lewisham", "E09000023", "00AZ", "LEW").also("London Borough of Lewisham", REGISTER);
        place(draft, "southwark", "Southwark", "E09000028", "00BE", "SWK")
                .also("London Borough of Southwark", REGISTER);
        return draft.scheme();
    }

    private static Draft place(Draft draft, String code, String name, String gss, String snac, String register) {
        return draft.term(code, name, "London borough.", "000:8", "004:16")
                .gss(gss)
                .identifier(SNAC, snac)
                .identifier(LOCAL_AUTHORITY_REGISTER, register);
    }

    /** The councils of the boroughs, which are bodies. */
    static Draft councils(Draft draft) {
        council(draft, "718", "E09000004", Borough.BEXLEY).named("London Borough of Bexley", "../..", REGISTER);
        council(draft, "720", "E09000006", Borough.BROMLEY).named("London Borough of Bromley", "../..", REGISTER);
        council(draft, "703", "E09000011", Borough.GREENWICH)
                .named("London Borough of Greenwich", "../2012-01-02", "council motion, July 2011")
                .named("Royal Borough of Greenwich", "2012-01-03/..", REGISTER)
                .also("Greenwich London Borough Council");
        council(draft, "708", "E09000022", Borough.LAMBETH)
                .named("London Borough of Lambeth", "../..", REGISTER)
                .also("London Borough of Lambeth Council", ODS_OF_COUNCILS);
        council(draft, "709", "E09000023", Borough.LEWISHAM)
                .named("London Borough of Lewisham", "../..", REGISTER)
                .also("London Borough of Lewisham Council", ODS_OF_COUNCILS);
        return council(draft, "710", "E09000028", Borough.SOUTHWARK)
                .named("London Borough of Southwark", "../..", REGISTER)
                .also("London Borough of Southwark Council", ODS_OF_COUNCILS);
    }

    private static Draft council(Draft draft, String ods, String gss, Borough borough) {
        return draft.concept(ods, "The council of a London borough.")
                .ods(ods)
                .gss(gss)
                .kind(BodyKind.LOCAL_AUTHORITY)
                .serves(borough)
                .source(ODS_OF_COUNCILS);
    }
}

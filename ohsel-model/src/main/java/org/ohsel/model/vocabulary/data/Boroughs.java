// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.IdentifierSystem.LOCAL_AUTHORITY_REGISTER;
import static org.ohsel.model.vocabulary.IdentifierSystem.SNAC;
import static org.ohsel.model.vocabulary.data.PublicSources.ACT_1963;
import static org.ohsel.model.vocabulary.data.PublicSources.BBC_GREENWICH;
import static org.ohsel.model.vocabulary.data.PublicSources.COUNCIL_NAME;
import static org.ohsel.model.vocabulary.data.PublicSources.COUNCIL_REGISTER;
import static org.ohsel.model.vocabulary.data.PublicSources.DIAMONDGEEZER;
import static org.ohsel.model.vocabulary.data.PublicSources.GREENWICH_CO_UK;
import static org.ohsel.model.vocabulary.data.PublicSources.ONS_DISTRICTS;
import static org.ohsel.model.vocabulary.data.PublicSources.PASTPLACE;
import static org.ohsel.model.vocabulary.data.PublicSources.RCPCH;

import java.util.function.UnaryOperator;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.ConceptScheme;

/** The six boroughs, as places and as councils. Greenwich became a royal borough on 3 February 2012. */
final class Boroughs {

    /** The London boroughs were created on 1 April 1965. */
    private static final String SINCE_1965 = "1965-04-01/..";

    private static final String BEFORE_ROYAL = "1965-04-01/2012-02-02";
    private static final String ROYAL = "2012-02-03/..";

    private Boroughs() {}

    /** The boroughs as places: what a record's {@code boroughs} means. */
    static ConceptScheme places() {
        Draft draft = Draft.open(
                "borough",
                "Boroughs",
                "The London boroughs and the City of London; the six of south east London come first.",
                "000:8",
                "002:3",
                "004:16",
                ONS_DISTRICTS);
        place(draft, "bexley", "Bexley", "E09000004", "00AD", "BEX").also("London Borough of Bexley", COUNCIL_REGISTER);
        place(draft, "bromley", "Bromley", "E09000006", "00AF", "BRY")
                .also("London Borough of Bromley", COUNCIL_REGISTER);
        place(draft, "greenwich", "Greenwich", "E09000011", "00AL", "GRE")
                .alsoDuring(BEFORE_ROYAL, "London Borough of Greenwich", BBC_GREENWICH)
                .alsoDuring(ROYAL, "Royal Borough of Greenwich", COUNCIL_REGISTER)
                .by(GREENWICH_CO_UK, BBC_GREENWICH, DIAMONDGEEZER);
        place(draft, "lambeth", "Lambeth", "E09000022", "00AY", "LBH")
                .also("London Borough of Lambeth", COUNCIL_REGISTER);
        place(draft, "lewisham", "Lewisham", "E09000023", "00AZ", "LEW")
                .also("London Borough of Lewisham", COUNCIL_REGISTER);
        place(draft, "southwark", "Southwark", "E09000028", "00BE", "SWK")
                .also("London Borough of Southwark", COUNCIL_REGISTER);
        return draft.with(LondonPlaces::add).scheme();
    }

    private static Draft place(Draft draft, String code, String name, String gss, String snac, String register) {
        return draft.term(code, name, "London borough.", "000:8", "004:16")
                .gss(gss)
                .by(COUNCIL_REGISTER, ONS_DISTRICTS)
                .identifier(SNAC, snac)
                .identifier(LOCAL_AUTHORITY_REGISTER, register)
                .by(COUNCIL_REGISTER);
    }

    /** The councils of the boroughs, which are bodies. */
    static Draft councils(Draft draft) {
        council(draft, "718", "E09000004", Borough.BEXLEY).with(named("London Borough of Bexley"));
        council(draft, "720", "E09000006", Borough.BROMLEY).with(named("London Borough of Bromley"));
        council(draft, "703", "E09000011", Borough.GREENWICH)
                .named("London Borough of Greenwich", BEFORE_ROYAL, BBC_GREENWICH)
                .named("Royal Borough of Greenwich", ROYAL, COUNCIL_REGISTER)
                .by(GREENWICH_CO_UK, BBC_GREENWICH, DIAMONDGEEZER)
                .also("Greenwich London Borough Council", COUNCIL_NAME);
        council(draft, "708", "E09000022", Borough.LAMBETH)
                .with(named("London Borough of Lambeth"))
                .also("London Borough of Lambeth Council", RCPCH);
        council(draft, "709", "E09000023", Borough.LEWISHAM)
                .with(named("London Borough of Lewisham"))
                .also("London Borough of Lewisham Council", RCPCH);
        return council(draft, "710", "E09000028", Borough.SOUTHWARK)
                .with(named("London Borough of Southwark"))
                .also("London Borough of Southwark Council", RCPCH);
    }

    private static Draft council(Draft draft, String ods, String gss, Borough borough) {
        return draft.concept(ods, "The council of a London borough.")
                .ods(ods)
                .by(RCPCH)
                .gss(gss)
                .by(COUNCIL_REGISTER, ONS_DISTRICTS)
                .kind(BodyKind.LOCAL_AUTHORITY)
                .valid(SINCE_1965)
                .serves(borough)
                .by(ACT_1963, PASTPLACE);
    }

    private static UnaryOperator<Draft> named(String name) {
        return draft -> draft.named(name, SINCE_1965, COUNCIL_REGISTER).by(ACT_1963, PASTPLACE, COUNCIL_REGISTER);
    }
}

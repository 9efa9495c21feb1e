// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ACT_1963;
import static org.ohsel.model.vocabulary.data.PublicSources.COUNCIL_REGISTER;
import static org.ohsel.model.vocabulary.data.PublicSources.ONS_DISTRICTS;
import static org.ohsel.model.vocabulary.data.PublicSources.PASTPLACE;

import org.ohsel.model.term.BodyKind;

/**
 * The London local authorities other than those of the six boroughs. Their code is the GSS code: their ODS codes stand in
 * one source only.
 */
final class LondonCouncils {

    private LondonCouncils() {}

    static Draft add(Draft draft) {
        council(draft, "E09000002", "London Borough of Barking and Dagenham");
        council(draft, "E09000003", "London Borough of Barnet");
        council(draft, "E09000005", "London Borough of Brent");
        council(draft, "E09000007", "London Borough of Camden");
        council(draft, "E09000008", "London Borough of Croydon");
        council(draft, "E09000009", "London Borough of Ealing");
        council(draft, "E09000010", "London Borough of Enfield");
        council(draft, "E09000012", "London Borough of Hackney");
        council(draft, "E09000013", "London Borough of Hammersmith & Fulham");
        council(draft, "E09000014", "London Borough of Haringey");
        council(draft, "E09000015", "London Borough of Harrow");
        council(draft, "E09000016", "London Borough of Havering");
        council(draft, "E09000017", "London Borough of Hillingdon");
        council(draft, "E09000018", "London Borough of Hounslow");
        council(draft, "E09000019", "London Borough of Islington");
        council(draft, "E09000020", "Royal Borough of Kensington and Chelsea");
        council(draft, "E09000021", "Royal Borough of Kingston upon Thames");
        council(draft, "E09000024", "London Borough of Merton");
        council(draft, "E09000025", "London Borough of Newham");
        council(draft, "E09000026", "London Borough of Redbridge");
        council(draft, "E09000027", "London Borough of Richmond upon Thames");
        council(draft, "E09000029", "London Borough of Sutton");
        council(draft, "E09000030", "London Borough of Tower Hamlets");
        council(draft, "E09000031", "London Borough of Waltham Forest");
        council(draft, "E09000032", "London Borough of Wandsworth");
        council(draft, "E09000033", "City of Westminster");
        return draft.term(
                        "E09000001",
                        "City of London Corporation",
                        "The local authority of the City of London, which is not a London borough.",
                        COUNCIL_REGISTER)
                .gss("E09000001")
                .by(COUNCIL_REGISTER, ONS_DISTRICTS)
                .kind(BodyKind.LOCAL_AUTHORITY)
                .by(COUNCIL_REGISTER)
                .valid("/..")
                .inferred(COUNCIL_REGISTER)
                .attested("2023-12", ONS_DISTRICTS);
    }

    private static void council(Draft draft, String gss, String name) {
        draft.term(gss, name, "The council of a London borough.", COUNCIL_REGISTER)
                .gss(gss)
                .by(COUNCIL_REGISTER, ONS_DISTRICTS)
                .kind(BodyKind.LOCAL_AUTHORITY)
                .valid("1965-04-01/..")
                .by(ACT_1963, PASTPLACE);
    }
}

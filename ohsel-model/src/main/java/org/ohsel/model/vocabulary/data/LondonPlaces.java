// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COUNCIL_REGISTER;
import static org.ohsel.model.vocabulary.data.PublicSources.ONS_DISTRICTS;

/**
 * The other boroughs of London, and the City of London, as places. {@link LondonCouncils} has their councils. They are not
 * those of the programme: what is about its six boroughs, such as the coverage of events, does not count them.
 */
final class LondonPlaces {

    private LondonPlaces() {}

    static Draft add(Draft draft) {
        place(draft, "barking-and-dagenham", "Barking and Dagenham", "E09000002");
        place(draft, "barnet", "Barnet", "E09000003");
        place(draft, "brent", "Brent", "E09000005");
        place(draft, "camden", "Camden", "E09000007");
        place(draft, "croydon", "Croydon", "E09000008");
        place(draft, "ealing", "Ealing", "E09000009");
        place(draft, "enfield", "Enfield", "E09000010");
        place(draft, "hackney", "Hackney", "E09000012");
        place(draft, "hammersmith-and-fulham", "Hammersmith and Fulham", "E09000013");
        place(draft, "haringey", "Haringey", "E09000014");
        place(draft, "harrow", "Harrow", "E09000015");
        place(draft, "havering", "Havering", "E09000016");
        place(draft, "hillingdon", "Hillingdon", "E09000017");
        place(draft, "hounslow", "Hounslow", "E09000018");
        place(draft, "islington", "Islington", "E09000019");
        royal(draft, "kensington-and-chelsea", "Kensington and Chelsea", "E09000020");
        royal(draft, "kingston-upon-thames", "Kingston upon Thames", "E09000021");
        place(draft, "merton", "Merton", "E09000024");
        place(draft, "newham", "Newham", "E09000025");
        place(draft, "redbridge", "Redbridge", "E09000026");
        place(draft, "richmond-upon-thames", "Richmond upon Thames", "E09000027");
        place(draft, "sutton", "Sutton", "E09000029");
        place(draft, "tower-hamlets", "Tower Hamlets", "E09000030");
        place(draft, "waltham-forest", "Waltham Forest", "E09000031");
        place(draft, "wandsworth", "Wandsworth", "E09000032");
        named(draft, "westminster", "Westminster", "E09000033").also("City of Westminster", COUNCIL_REGISTER);
        return draft.term(
                        "city-of-london",
                        "City of London",
                        "A part of London that is not a London borough.",
                        ONS_DISTRICTS)
                .gss("E09000001")
                .by(COUNCIL_REGISTER, ONS_DISTRICTS);
    }

    private static void place(Draft draft, String code, String name, String gss) {
        named(draft, code, name, gss).also("London Borough of " + name, COUNCIL_REGISTER);
    }

    private static void royal(Draft draft, String code, String name, String gss) {
        named(draft, code, name, gss).also("Royal Borough of " + name, COUNCIL_REGISTER);
    }

    private static Draft named(Draft draft, String code, String name, String gss) {
        return draft.term(code, name, "London borough.", ONS_DISTRICTS).gss(gss).by(COUNCIL_REGISTER, ONS_DISTRICTS);
    }
}

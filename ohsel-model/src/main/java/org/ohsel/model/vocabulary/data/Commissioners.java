// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.CLINICAL_COMMISSIONING_GROUP;
import static org.ohsel.model.term.BodyKind.INTEGRATED_CARE_BOARD;
import static org.ohsel.model.term.BodyKind.INTEGRATED_CARE_SYSTEM;
import static org.ohsel.model.term.BodyKind.PRIMARY_CARE_TRUST;
import static org.ohsel.model.term.BodyKind.PROGRAMME;
import static org.ohsel.model.term.BodyKind.SUB_ICB_LOCATION;
import static org.ohsel.model.term.BodyKind.SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP;

import org.ohsel.model.term.Borough;

/**
 * Who commissioned health services in south east London, and through what programme, from the primary care trusts
 * onwards.
 *
 * <p>Two codes changed meaning without ever being closed: 72Q was the merged CCG and is now a sub-ICB location; QKK,
 * with the GSS code E54000030, was the partnership and is now the Integrated Care Board.
 */
final class Commissioners {

    private static final String ODS = "NHS ODS";
    private static final String ONS = "ONS code history";
    private static final String CCG_YEARS = "2013-04-01/2020-03-31";

    private Commissioners() {}

    static Draft add(Draft draft) {
        trust(draft, "TAK", "E17000002", "Bexley Care Trust", Borough.BEXLEY, "07N");
        trust(draft, "5A7", "E16000004", "Bromley PCT", Borough.BROMLEY, "07Q");
        trust(draft, "5A8", "E16000005", "Greenwich Teaching PCT", Borough.GREENWICH, "08A");
        trust(draft, "5LD", "E16000058", "Lambeth PCT", Borough.LAMBETH, "08K");
        trust(draft, "5LF", "E16000060", "Lewisham PCT", Borough.LEWISHAM, "08L");
        trust(draft, "5LE", "E16000059", "Southwark PCT", Borough.SOUTHWARK, "08Q");

        group(draft, "07N", "E38000011", "Bexley", Borough.BEXLEY).source("002:3", "002:8");
        group(draft, "07Q", "E38000023", "Bromley", Borough.BROMLEY).source("002:3", "003:12");
        group(draft, "08A", "E38000066", "Greenwich", Borough.GREENWICH).source("002:3");
        group(draft, "08K", "E38000092", "Lambeth", Borough.LAMBETH).source("002:3", "003:80");
        group(draft, "08L", "E38000098", "Lewisham", Borough.LEWISHAM).source("002:3");
        group(draft, "08Q", "E38000171", "Southwark", Borough.SOUTHWARK)
                .also("Southwark Clinical Commissioning Group (CCG)", "001:3", "001:13");
        return merged(draft).with(Commissioners::programme).with(Commissioners::partnership);
    }

    /** The day on which the trusts were established is not recorded here; the CCGs took their place on 1 April 2013. */
    private static void trust(Draft draft, String ods, String gss, String name, Borough borough, String successor) {
        draft.term(ods, name, "Commissioned health services for the borough until 31 March 2013.", ODS)
                .ods(ods)
                .gss(gss)
                .kind(PRIMARY_CARE_TRUST, "/2013-03-31")
                .valid("/2013-03-31")
                .serves(borough)
                .successor(successor, "2013-04-01");
    }

    private static Draft group(Draft draft, String ods, String gss, String place, Borough borough) {
        return draft.term(ods, "NHS " + place + " CCG", "Commissioned health services for the borough.", ODS, ONS)
                .also("NHS " + place + " Clinical Commissioning Group")
                .also(place + " CCG")
                .ods(ods)
                .gss(gss)
                .kind(CLINICAL_COMMISSIONING_GROUP, CCG_YEARS)
                .valid(CCG_YEARS)
                .serves(borough)
                .successor("72Q", "2020-04-01");
    }

    /** ODS never closed the record but renamed it. That 30 June 2022 was its last day as a CCG is an inference. */
    private static Draft merged(Draft draft) {
        return draft.concept(
                        "72Q", "The merger of the six CCGs; since July 2022 a place within the Integrated Care Board.")
                .named("NHS South East London CCG", "2020-04-01/2022-06-30", "002:3", ODS)
                .named("NHS South East London ICB - 72Q", "2022-07-01/..", ODS)
                .also("NHS South East London Clinical Commissioning Group", "002:3")
                .also("NHS SEL CCG", "002:3")
                .ods("72Q")
                .gss("E38000244")
                .kind(CLINICAL_COMMISSIONING_GROUP, "2020-04-01/2022-06-30")
                .kind(SUB_ICB_LOCATION, "2022-07-01/..")
                .valid("2020-04-01/..")
                .serves(Borough.SOUTH_EAST_LONDON)
                .successor("QKK", "2022-07-01");
    }

    private static Draft programme(Draft draft) {
        return draft.concept(
                        "commissioning-strategy-programme",
                        "The programme of the six CCGs from 2013 that made the five year commissioning strategy.")
                .named("South East London Commissioning Strategy Programme", "2013/2014-10", "000:1", "003:28")
                .named("Our Healthier South East London", "2014-11/2016", "newsletter, November 2014")
                .also("SE London Commissioning Strategy Programme", "000:18")
                .also("SEL Commissioning Strategy", "001:3")
                .also("South East London (SEL) five year commissioning strategy", "001:9")
                .also("South east London five year commissioning strategy", "004:5")
                .kind(PROGRAMME, "2013/2016")
                .valid("2013/2016")
                .serves(Borough.SOUTH_EAST_LONDON)
                .successor("QKK", "2016");
    }

    /** Designated an integrated care system on 19 or 20 June 2019 (Local Government Chronicle, 20 June 2019). */
    private static Draft partnership(Draft draft) {
        return draft.concept(
                        "QKK",
                        "The partnership of the area's health and care bodies; since July 2022 a statutory board.")
                .named("Our Healthier South East London", "2016/2022-06-30", "003:3", ONS)
                .named("NHS South East London Integrated Care Board", "2022-07-01/..", ONS)
                .also("OHSEL", "003:3")
                .also("NHS South East London ICB")
                .also("South East London ICS")
                .ambiguous("STP", "the plan of 2016, the partnership, or that of another area", "003:3", "003:52")
                .ods("QKK")
                .gss("E54000030")
                .kind(SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP, "2016/2019-06-19")
                .kind(INTEGRATED_CARE_SYSTEM, "2019-06-20?/2022-06-30")
                .kind(INTEGRATED_CARE_BOARD, "2022-07-01/..")
                .valid("2016/..")
                .serves(Borough.SOUTH_EAST_LONDON)
                .source("Integrated Care Boards (Establishment) Order 2022");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.term.BodyKind.CLINICAL_COMMISSIONING_GROUP;
import static org.ohsel.model.term.BodyKind.INTEGRATED_CARE_BOARD;
import static org.ohsel.model.term.BodyKind.INTEGRATED_CARE_SYSTEM;
import static org.ohsel.model.term.BodyKind.PRIMARY_CARE_TRUST;
import static org.ohsel.model.term.BodyKind.PROGRAMME;
import static org.ohsel.model.term.BodyKind.SUB_ICB_LOCATION;
import static org.ohsel.model.term.BodyKind.SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP;
import static org.ohsel.model.vocabulary.RelationKind.SUCCESSOR;
import static org.ohsel.model.vocabulary.data.PublicSources.CASE_FOR_CHANGE;
import static org.ohsel.model.vocabulary.data.PublicSources.CCG_FILE;
import static org.ohsel.model.vocabulary.data.PublicSources.CCG_LOOKUP;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.GREENWICH_CCG;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_LIST;
import static org.ohsel.model.vocabulary.data.PublicSources.LAMBETH_NOTICE;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_CCG;
import static org.ohsel.model.vocabulary.data.PublicSources.LGC_ICS;
import static org.ohsel.model.vocabulary.data.PublicSources.NEWSLETTER;
import static org.ohsel.model.vocabulary.data.PublicSources.NHSE_ICBS;
import static org.ohsel.model.vocabulary.data.PublicSources.ODS_ROLES;
import static org.ohsel.model.vocabulary.data.PublicSources.OHSEL_NOVEMBER_2019;
import static org.ohsel.model.vocabulary.data.PublicSources.OXLEAS_ICS;
import static org.ohsel.model.vocabulary.data.PublicSources.PCT_FORM;
import static org.ohsel.model.vocabulary.data.PublicSources.PCT_LIST;
import static org.ohsel.model.vocabulary.data.PublicSources.PCT_PAIRS;
import static org.ohsel.model.vocabulary.data.PublicSources.PLAN;
import static org.ohsel.model.vocabulary.data.PublicSources.RCPCH;
import static org.ohsel.model.vocabulary.data.PublicSources.SEL_CCG_LAUNCH;
import static org.ohsel.model.vocabulary.data.PublicSources.STP_PAPERS;

import org.ohsel.model.term.Borough;

/**
 * Who commissioned health services in south east London, and through what programme, from the primary care trusts
 * onwards.
 *
 * <p>Two codes changed meaning without ever being closed: 72Q was the merged CCG and is now a sub-ICB location; QKK,
 * with the GSS code E54000030, was the partnership and is now the Integrated Care Board.
 */
final class Commissioners {

    private static final String CCG_YEARS = "2013-04-01/2020-03-31";

    private Commissioners() {}

    static Draft add(Draft draft) {
        trust(draft, "TAK", "E17000002", "Bexley Care Trust", Borough.BEXLEY, "07N")
                .also("Bexley PCT", PCT_FORM);
        trust(draft, "5A7", "E16000004", "Bromley PCT", Borough.BROMLEY, "07Q");
        trust(draft, "5A8", "E16000005", "Greenwich Teaching PCT", Borough.GREENWICH, "08A");
        trust(draft, "5LD", "E16000058", "Lambeth PCT", Borough.LAMBETH, "08K");
        trust(draft, "5LF", "E16000060", "Lewisham PCT", Borough.LEWISHAM, "08L");
        trust(draft, "5LE", "E16000059", "Southwark PCT", Borough.SOUTHWARK, "08Q");

        group(draft, "07N", "E38000011", "Bexley", Borough.BEXLEY, COINED).source("002:8");
        group(draft, "07Q", "E38000023", "Bromley", Borough.BROMLEY, "003:12");
        group(draft, "08A", "E38000066", "Greenwich", Borough.GREENWICH, COINED);
        group(draft, "08K", "E38000092", "Lambeth", Borough.LAMBETH, COINED).source("003:80");
        group(draft, "08L", "E38000098", "Lewisham", Borough.LEWISHAM, COINED);
        group(draft, "08Q", "E38000171", "Southwark", Borough.SOUTHWARK, COINED)
                .also("Southwark Clinical Commissioning Group (CCG)", "001:3", "001:13")
                .source("003:54");
        return merged(draft).with(Commissioners::programme).with(Commissioners::partnership);
    }

    /**
     * When the trusts were established was not found in two sources, so it is not known; a list of those that existed
     * in 2012 has them. Their public health functions went to the councils, so the CCGs are not their only successors.
     */
    private static Draft trust(Draft draft, String ods, String gss, String name, Borough borough, String successor) {
        return draft.term(ods, name, "Commissioned health services for the borough until 31 March 2013.", PCT_PAIRS)
                .ods(ods)
                .by(PCT_PAIRS, PCT_FORM)
                .gss(gss)
                .by(PCT_PAIRS)
                .kind(PRIMARY_CARE_TRUST, "/2013-03-31")
                .valid("/2013-03-31")
                .by(PCT_LIST, LEWISHAM_CCG)
                .attested("2012-01-01/2013-03-31", PCT_LIST)
                .serves(borough)
                .by(PCT_LIST)
                .successor(successor, "2013-04-01")
                .by(PCT_PAIRS, PCT_LIST, LEWISHAM_CCG);
    }

    private static Draft group(Draft draft, String ods, String gss, String place, Borough borough, String longName) {
        return draft.term(ods, "NHS " + place + " CCG", "Commissioned health services for the borough.", CCG_FILE)
                .also("NHS " + place + " Clinical Commissioning Group", longName)
                .also(place + " CCG", COINED)
                .ods(ods)
                .by(CCG_FILE, PCT_PAIRS)
                .gss(gss)
                .by(PCT_PAIRS, CCG_LOOKUP)
                .kind(CLINICAL_COMMISSIONING_GROUP, CCG_YEARS)
                .valid(CCG_YEARS)
                .by(CCG_FILE, LEWISHAM_CCG, "002:3")
                .serves(borough)
                .by("002:3", PCT_PAIRS)
                .successor("72Q", "2020-04-01")
                .by("002:3", CCG_LOOKUP, OHSEL_NOVEMBER_2019)
                .complete(SUCCESSOR)
                .source("002:3");
    }

    /** ODS never closed the record but renamed it. That 30 June 2022 was its last day as a CCG is an inference. */
    private static Draft merged(Draft draft) {
        return draft.concept(
                        "72Q", "The merger of the six CCGs; since July 2022 a place within the Integrated Care Board.")
                .named("NHS South East London CCG", "2020-04-01/2022-06-30", LAMBETH_NOTICE)
                .kind(CLINICAL_COMMISSIONING_GROUP, "2020-04-01/2022-06-30")
                .by("002:3", LAMBETH_NOTICE, NHSE_ICBS)
                .named("NHS South East London ICB - 72Q", "2022-07-01/..", CCG_FILE)
                .kind(SUB_ICB_LOCATION, "2022-07-01/..")
                .by(CCG_FILE)
                .also("NHS South East London Clinical Commissioning Group", "002:3")
                .also("NHS SEL CCG", "002:3")
                .ods("72Q")
                .by(CCG_FILE, CCG_LOOKUP)
                .gss("E38000244")
                .by(CCG_LOOKUP, CCG_FILE)
                .valid("2020-04-01/..")
                .by(CCG_FILE, "002:3")
                .serves(Borough.SOUTH_EAST_LONDON)
                .by("002:3")
                .successor("QKK", "2022-07-01")
                .by(SEL_CCG_LAUNCH, OXLEAS_ICS, NHSE_ICBS)
                .complete(SUCCESSOR);
    }

    /** When the first name was given is not known, and the second was in use by November 2014. */
    private static Draft programme(Draft draft) {
        return draft.concept(
                        "commissioning-strategy-programme",
                        "The programme of the six CCGs from 2013 that made the five year commissioning strategy.")
                .named("South East London Commissioning Strategy Programme", "/2014-10", "000:1", CASE_FOR_CHANGE)
                .named("Our Healthier South East London", "2014-11/2016", NEWSLETTER)
                .inferred(CASE_FOR_CHANGE, NEWSLETTER, STP_PAPERS)
                .also("SE London Commissioning Strategy Programme", "000:18")
                .also("SEL Commissioning Strategy", "001:3")
                .also("South East London (SEL) five year commissioning strategy", "001:9")
                .also("South east London five year commissioning strategy", "004:5")
                .kind(PROGRAMME, "2013/2016")
                .valid("2013/2016")
                .inferred(GREENWICH_CCG, "003:28", STP_PAPERS)
                .attested("2014-02-28/2014-11", CASE_FOR_CHANGE, NEWSLETTER)
                .serves(Borough.SOUTH_EAST_LONDON)
                .by("000:8", "004:16")
                .successor("QKK", "2016")
                .inferred(STP_PAPERS, GREENWICH_CCG)
                .source("003:28");
    }

    /**
     * Designated an integrated care system in June 2019. The system goes on, with the Integrated Care Board in it. When
     * the area of the plan of 2016 became a partnership is not known; document 003 calls it one.
     */
    private static Draft partnership(Draft draft) {
        return draft.concept(
                        "QKK",
                        "The area's health and care bodies together, from the plan of 2016; since July 2022 a statutory"
                                + " board.")
                .named("Our Healthier South East London", "2016/2022-06-30", "003:3", CCG_LOOKUP)
                .by(STP_PAPERS, "003:3", SEL_CCG_LAUNCH)
                .named("NHS South East London Integrated Care Board", "2022-07-01/..", ICB_LIST)
                .by(ICB_LIST, NHSE_ICBS)
                .also("OHSEL", "003:3")
                .also("NHS South East London ICB", CCG_FILE)
                .also("South East London ICS", OXLEAS_ICS)
                .ambiguous("STP", "the plan of 2016, the partnership, or that of another area", "003:3", "003:52")
                .ods("QKK")
                .by(ICB_LIST, RCPCH)
                .gss("E54000030")
                .by(ICB_LIST, CCG_LOOKUP)
                .kind(SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP, "/2019-06")
                .by("003:3", OHSEL_NOVEMBER_2019, LGC_ICS)
                .kind(INTEGRATED_CARE_SYSTEM, "2019-06/..")
                .by(LGC_ICS, OHSEL_NOVEMBER_2019, SEL_CCG_LAUNCH)
                .kind(INTEGRATED_CARE_BOARD, "2022-07-01/..")
                .by(ICB_LIST, NHSE_ICBS, ODS_ROLES)
                .valid("2016/..")
                .by(STP_PAPERS, PLAN, GREENWICH_CCG)
                .attested("2017-07/2022-07", "003:3", OXLEAS_ICS)
                .serves(Borough.SOUTH_EAST_LONDON)
                .by(SEL_CCG_LAUNCH, PLAN);
    }
}

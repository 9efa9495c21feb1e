// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.model.PartialDate;

/**
 * The sources that the vocabulary cites, each by the name under which it is cited: the five documents of the programme
 * (cited by document and line, such as {@code 003:93}), and public pages, statutes and registers.
 */
public final class PublicSources {

    /** What is cited for wording, a code or a list that is our own. */
    static final String COINED = "coined here";

    static final String ACT_1963 = "London Government Act 1963 (Wikipedia)";
    static final String PASTPLACE = "pastplace.org, status London Borough";
    static final String GREENWICH_CO_UK = "greenwich.co.uk, 3 February 2012";
    static final String BBC_GREENWICH = "BBC News 16861701, February 2012";
    static final String DIAMONDGEEZER = "diamondgeezer blog, 4 February 2012";
    static final String ONS_DISTRICTS = "ONS, Local Authority Districts, December 2023";
    static final String COUNCIL_REGISTER = "mySociety, UK local authority names and codes";
    static final String RCPCH = "RCPCH, NHS organisations (constants)";
    static final String CCG_FILE = "ODS file of CCGs (public copy, eccg.csv)";
    static final String TRUST_FILE = "ODS file of trusts (public copy, etr.csv)";
    static final String PCT_PAIRS = "CCG to ONS and PCT code pairs (ccg2ons.js)";
    static final String CCG_LOOKUP = "lookup of CCG, STP and ICB codes (SQL table)";
    static final String ICB_LIST = "ONS, Integrated Care Boards, December 2024";
    static final String PCT_LIST = "List of primary care trusts in England (Wikipedia)";
    static final String PCT_FORM = "web form with the codes of primary care trusts (NDTMS)";
    static final String LAMBETH_NOTICE = "lambethccg.nhs.uk, notice of 1 April 2020";
    static final String COUNCIL_NAME = "Greenwich London Borough Council (Wikipedia)";
    static final String SCIENCE_MUSEUM = "Science Museum Group, Department of Health";
    static final String KENT_HEALTHCARE = "Healthcare in Kent (Wikipedia)";
    static final String DOVER = "dover.gov.uk, Joining up health and care";
    static final String THANET_NEWS = "theisleofthanetnews.com, 1 July 2022";
    static final String LEWISHAM_CCG = "lewishamccg.nhs.uk, publication scheme";
    static final String OHSEL_NOVEMBER_2019 = "ourhealthiersel.nhs.uk, update of November 2019";
    static final String SEL_CCG_LAUNCH = "selondonccg.nhs.uk, launch of the ICB";
    static final String NHSE_ICBS = "england.nhs.uk, integrated care boards in England";
    static final String ODS_ROLES = "ODS, organisation data (roles of STPs and ICBs)";
    static final String LGC_ICS = "lgcplus.com, 20 June 2019";
    static final String OXLEAS_ICS = "oxleas.nhs.uk, South East London Integrated Care System";
    static final String STP_PAPERS = "paperzz.com, STP papers of 2016";
    static final String GREENWICH_CCG = "greenwichccg.nhs.uk, Our Healthier South East London";
    static final String PLAN = "south east London Sustainability and Transformation Plan, 2016";
    static final String CASE_FOR_CHANGE = "draft Case for Change, 28 February 2014";
    static final String NEWSLETTER = "newsletter of the programme, November 2014";
    static final String SLHT = "South London Healthcare NHS Trust (Wikipedia)";
    static final String QUEEN_MARYS = "Queen Mary's Hospital, Sidcup (copy of Wikipedia)";
    static final String BEXLEY_QUEEN_MARYS = "bexleyccg.nhs.uk, transfer of Queen Mary's Hospital, October 2013";
    static final String LGT_ABOUT = "lewishamandgreenwich.nhs.uk, about us";
    static final String EAST_LONDON_LINES = "eastlondonlines.co.uk, October 2013";
    static final String BROMLEY_TIMES = "bromleytimes.co.uk, 1 October 2013";
    static final String GOVERNANCE = "ourhealthiersel.nhs.uk, governance";
    static final String JOINT_SCRUTINY = "moderngov.southwark.gov.uk, joint scrutiny of OHSEL";
    static final String LEWISHAM_MINUTES = "councilmeetings.lewisham.gov.uk, minutes on the strategy";
    static final String NAVIGATOR = "navigator.health.org.uk, NHS Improvement";
    static final String NHSI = "NHS Improvement (copy of Wikipedia)";
    static final String DHSC = "Department of Health and Social Care (Wikipedia)";
    static final String CSW = "civilserviceworld.com, January 2018";
    static final String BMJ = "BMJ 2018;360:k201";
    static final String HIN_STRATEGY = "healthinnovationnetwork.com, strategy 2021-26";
    static final String HIN_REVIEW = "Health Innovation Network, annual review 2014-15";
    static final String HIN_LICENCE = "healthinnovationnetwork.com, 26 May 2023";
    static final String HSCA = "Health and Social Care Act 2012, s. 183";
    static final String SECAMB = "secamb.nhs.uk, equality delivery system";
    static final String OXFORDSHIRE_EDS = "oxfordshireccg.nhs.uk, equality delivery system";
    static final String SOUTH_NORFOLK_EDS = "southnorfolkccg.nhs.uk, equality delivery system";
    static final String BIRMINGHAM_EDS = "birminghamandsolihullccg.nhs.uk, equality delivery system";
    static final String PAPWORTH_EDS = "royalpapworth.nhs.uk, equality, diversity and inclusion";
    static final String CQC_WRES = "cqc.org.uk, Workforce Race Equality Standard";
    static final String AIS_STANDARD = "DCB1605, Accessible Information Standard";
    static final String FFT_WIKIPEDIA = "Friends and Family Test (Wikipedia)";
    static final String FFT_NHSE = "england.nhs.uk, Friends and Family Test";
    static final String FFT_GUIDANCE = "Friends and Family Test, guidance of July 2014";
    static final String PROMS_PAGE = "digital.nhs.uk, introduction to PROMs";
    static final String DASHBOARD_PAPER = "NHS England board paper PB.21.07.2017/11";
    static final String DASHBOARD_METHOD = "STP progress dashboard, methodology";
    static final String KINGS_FUND = "kingsfund.org.uk, performance ratings of STPs";
    static final String QUALITY_ACCOUNTS = "SI 2010/279";
    static final String EQUALITY_ACT = "Equality Act 2010, s. 4";
    static final String EQUALITY_DUTY = "Equality Act 2010, s. 149";
    static final String BARTS_DUTY = "bartsvoluntaryhospitalcharity.org, equality duty";
    static final String NHS_ACT = "NHS Act 2006, s. 14Z2(2)";
    static final String NHS_ACT_CHAPTER = "legislation.gov.uk, NHS Act 2006, chapter A2";
    static final String LEWISHAM_DUTY = "lewishamccg.nhs.uk, engagement governance";
    static final String ICB_CHAPTER = "legislation.gov.uk, NHS Act 2006, chapter A3";
    static final String ICB_REPORTS = "england.nhs.uk, ICB annual reports and working with people and communities";
    static final String GLOUCESTERSHIRE_PLAN = "glostext.gloucestershire.gov.uk, joint forward plan, January 2023";
    static final String WORKING_IN_PARTNERSHIP =
            "NHS England, Working in partnership with people and communities, 2022 (eoecitizenssenate.org)";
    static final String NOTIFIABLE_RECONFIGURATIONS = "SI 2024/15";
    static final String RECONFIGURATION = "gov.uk, Reconfiguring NHS services: ministerial intervention powers";
    static final String HILL_DICKINSON = "hilldickinson.com, new powers for ministers now in force";
    static final String SCRUTINY_REGULATIONS = "SI 2013/218, reg. 23";
    static final String SCRUTINY_AMENDMENT = "SI 2024/16";
    static final String SERVICE_CHANGE =
            "NHS England, Planning, assuring and delivering service change for patients, March 2018";
    static final String BED_TEST = "NHS England, new patient care test, March 2017";
    static final String LANDMARK = "landmarkchambers.co.uk, bed closure test";
    static final String GUNNING = "R v Brent LBC ex p Gunning (1985)";
    static final String IAP2 = "International Association for Public Participation, Spectrum";
    static final String ARNSTEIN = "Arnstein, A Ladder of Citizen Participation, 1969";
    static final String OPEN_CIVIC_DATA = "Open Civic Data, event";
    static final String SCHEMA_EVENT = "schema.org, EventStatusType";
    static final String LOCAL_HEALTHWATCH_2020 = "healthwatchgreenwich.co.uk, director's report of October 2020";
    static final String HEALTHWATCH_GREENWICH_2025 = "opencouncil.network, Greenwich scrutiny panel, 17 July 2025";
    static final String HEALTHWATCH_BROMLEY_2020 = "cds.bromley.gov.uk, update by Healthwatch Bromley, 2020";
    static final String HEALTHWATCH_BROMLEY_2022 = "cds.bromley.gov.uk, report by Healthwatch Bromley, 2022";
    static final String HEALTHWATCH_DISCHARGE = "healthwatch.co.uk, support after leaving hospital";
    static final String HEALTHWATCH_SOUTHWARK_2017 = "healthwatchsouthwark.org, 1 March 2017";
    static final String SOUTHWARK_NEWS = "southwarknews.co.uk, 6 July 2024";
    static final String HEALTHWATCH_LIBRARY = "healthwatch.co.uk, reports library, March 2020";
    static final String HEALTHWATCH_LEWISHAM_2025 = "healthwatchlewisham.co.uk, annual report 2024/25";
    static final String LONDON_COUNCILS_BOARDS = "londoncouncils.gov.uk, health and wellbeing boards";
    static final String BEXLEY_BOARD_2025 = "opengovernment.network, Bexley board, 11 September 2025";
    static final String BEXLEY_CHALLENGES = "bexleyccg.nhs.uk, local health challenges";
    static final String BROMLEY_STRATEGY = "bromley.gov.uk, 17 July 2019";
    static final String BROMLEY_BOARD_2022 = "cds.bromley.gov.uk, board of 8 December 2022";
    static final String GREENWICH_BOARD = "royalgreenwich.gov.uk, health and wellbeing board";
    static final String GREENWICH_BOARD_2017 = "committees.royalgreenwich.gov.uk, board of late 2017";
    static final String GREENWICH_BOARD_2025 = "opencouncil.network, Greenwich board, 11 March 2025";
    static final String LAMBETH_BOARD_2022 = "moderngov.lambeth.gov.uk, board of 23 June 2022";
    static final String LAMBETH_BOARD_2025 = "opencouncil.network, Lambeth board, 8 May 2025";
    static final String LEWISHAM_BOARD_2018 = "councilmeetings.lewisham.gov.uk, board of 2018";
    static final String LEWISHAM_BOARD_2025 = "opencouncil.network, Lewisham board, 19 March 2025";
    static final String SOUTHWARK_BOARD_2020 = "moderngov.southwark.gov.uk, board of 27 July 2020";
    static final String BROMLEY_BOARD_MARCH_2022 = "cds.bromley.gov.uk, board of 31 March 2022";
    static final String ONE_BROMLEY = "transformationpartners.nhs.uk, One Bromley";
    static final String ICB_ANNIVERSARY = "selondonics.org, 11 July 2023";
    static final String GREENWICH_STRATEGY = "royalgreenwich.gov.uk, 9 October 2023";
    static final String INTEGRATED_HEALTH = "integratedhlth.co.uk, 11 October 2023";
    static final String LAMBETH_UPDATE = "moderngov.lambeth.gov.uk, update on Lambeth Together";
    static final String LAMBETH_PLAN = "selondonics.org, 24 May 2023";
    static final String LEWISHAM_PARTNERSHIP = "selondonics.org, Lewisham";
    static final String LEWISHAM_PARTNERS = "lewishamccg.nhs.uk, health and care partners";
    static final String PARTNERSHIP_SOUTHWARK = "transformationpartners.nhs.uk, Partnership Southwark";
    static final String IMPROVING_HEALTH = "ihlsouthwark.co.uk, Partnership Southwark";
    static final String SIX_PLACES = "cds.bromley.gov.uk, an established integrated care partnership board";
    static final String JOINT_SCRUTINY_PURPOSE = "moderngov.southwark.gov.uk, purpose of the joint committee";
    static final String KINGS_MAGAZINE = "@King's, autumn 2013";
    static final String CQC_KINGS = "cqc.org.uk, 30 September 2015";
    static final String QUEEN_MARYS_PARTNERS = "qmh.oxleas.nhs.uk, partners";
    static final String QUEEN_MARYS_NEWS = "qmh.oxleas.nhs.uk, news";
    static final String SUPPORT_UNITS = "Commissioning support units (Wikipedia)";
    static final String BEXLEY_NETWORKS = "bexley.gov.uk, Healthcare in Bexley";
    static final String BROMLEY_SCRUTINY_2023 = "cds.bromley.gov.uk, scrutiny of 5 September 2023";
    static final String HANSARD_REFERRALS = "Hansard, Overview and Scrutiny Committees, 19 June 2006";
    static final String SCHEMA_ATTENDANCE = "schema.org, EventAttendanceModeEnumeration";
    static final String NHS_CONFLICTS = "NHS Employers, managing conflicts of interest";
    static final String EXEMPT_INFORMATION = "Explanatory note to WSI 2007/969";
    static final String REGIONS = "House of Lords, written answer HL10740";
    static final String EXPERIENCE_FRAMEWORK = "NHS Patient Experience Framework (pifonline.org.uk)";
    static final String QDC_FRAMEWORK = "Patient Experience Qualitative Data Categorisation framework, details";
    static final String HEALTHWATCH_HALTON =
            "healthwatchhalton.co.uk, experience of health and care services, early 2025";
    static final String INVOLVEMENT_TOOLS = "engage.hscni.net, involvement tools for engaging";
    static final String INVOLVEMENT_METHODS = "engage.hscni.net, methods of involvement";
    static final String CORE20PLUS5 = "medicalcare.rcp.ac.uk, Core20PLUS5";
    static final String INCLUSION_HEALTH = "local.gov.uk, championing inclusion health";
    static final String CENSUS_2021 = "ONS, Census 2021 dictionary, ethnic group";
    static final String CQC_RATINGS = "cqc.org.uk, ratings of adult social care services";
    static final String CQC_INDEPENDENT_RATINGS = "cqc.org.uk, your ratings: independent healthcare services";
    static final String CQC_CORE_SERVICES = "cqc.org.uk, core services of NHS trusts";
    static final String CQC_ACUTE_SERVICES = "cqc.org.uk, service inspections of independent acute hospitals";
    static final String NHS_DELEGATION = "cios.icb.nhs.uk, pharmacy, dentistry and optometry commissioning";
    static final String OVERSIGHT_SEGMENTS = "england.nhs.uk, NHS oversight framework segmentation (publication)";
    static final String OVERSIGHT_FRAMEWORK_SEGMENTS = "england.nhs.uk, NHS oversight framework segmentation";
    static final String OVERSIGHT_2025 = "NHS Oversight Framework 2025/26, methodology manual";
    static final String PERFORMANCE_ASSESSMENT = "legislation.gov.uk, NHS Act 2006, s. 14Z59";
    static final String ASSESSMENT_LETTER = "england.nhs.uk, annual assessment of ICBs, letter of 29 March 2023";
    static final String ASSESSMENT_GUIDANCE = "england.nhs.uk, annual assessment of ICBs 2023/24, guidance";
    static final String ANNUAL_REPORT_DUTY = "legislation.gov.uk, NHS Act 2006, s. 14Z58";
    static final String SCRUTINY_SECTION = "legislation.gov.uk, NHS Act 2006, s. 244";
    static final String NHS_ACT_PART_12 = "legislation.gov.uk, NHS Act 2006, part 12";
    static final String NHS_ENGLAND_DUTY = "Health and Social Care Act 2012, explanatory notes on s. 13Q";
    static final String NHS_ENGLAND_FINANCE = "Health and Care Act 2022, as enacted";
    static final String LOCAL_HEALTHWATCH_ACT = "Local Government and Public Involvement in Health Act 2007, s. 221";
    static final String ENTER_AND_VIEW_DUTY = "Local Government and Public Involvement in Health Act 2007, s. 225";
    static final String HEALTHWATCH_CONSEQUENCES = "Health and Social Care Act 2012, s. 189";
    static final String INEQUALITIES_DUTIES = "england.nhs.uk, health inequalities and equality legal duties";
    static final String COVENANT_REGULATIONS = "SI 2022/1160, explanatory note";
    static final String COVENANT_GUIDANCE = "gov.uk, Armed Forces Covenant Duty: statutory guidance";
    static final String COVENANT_DUTY = "armedforcescovenant.gov.uk, extension of the legal duty";
    static final String ENTER_AND_VIEW = "healthwatchsouthwark.org, Enter and View";
    static final String HEALTHWATCH_REPORTING = "healthwatchnorthlincolnshire.co.uk, during and after a visit";
    static final String COUNCIL_AGENDA = "moderngov.oadby-wigston.gov.uk, agenda of a committee";
    static final String HARROW_SCRUTINY = "moderngov.harrow.gov.uk, scrutiny of 16 May 2005";
    static final String DEPUTATIONS = "edinburgh.gov.uk, speaking at a committee meeting";
    static final String BUSINESS_CASES = "carnallfarrar.com, pre-consultation business case";
    static final String CAPITAL_CASES = "capsticks.com, service change and capital business cases";
    static final String EHIA = "NHS Long Term Plan, equality and health inequalities impact assessment";

    /** A document and a line or lines of it. */
    private static final Pattern LINE = Pattern.compile("(00[0-4]):[1-9]\\d*(-[1-9]\\d*)?");

    /** When each document was written, as far as it says: 000 and 001 do not say. */
    private static final Map<String, String> DOCUMENTS =
            Map.of("000", "", "001", "", "002", "2020-04-01", "003", "2017-09", "004", "2014-09-03");

    private static final String EARLIER = "../2026-11-25";
    private static final String TODAY = "2026-11-25";
    private static final String LATER = "2026-11-26";
    private static final Map<String, PublicSource> ALL = all();

    private PublicSources() {}

    /**
     * A source other than the five documents.
     *
     * @param name the name under which it is cited
     * @param address where it is
     * @param dated what day it shows: its own date or, for a page without one, the latest event that it tells of; empty
     *     if not known
     * @param read when it was read
     */
    public record PublicSource(String name, String address, String dated, PartialDate read) {}

    /**
     * The sources, in the order of the registry.
     *
     * @return all sources except for the five documents
     */
    public static List<PublicSource> list() {
        return List.copyOf(ALL.values());
    }

    /** Whether a name is that of a source, or a line of one of the five documents, or says that something is our own. */
    static boolean isKnown(String source) {
        return COINED.equals(source)
                || ALL.containsKey(source)
                || LINE.matcher(source).matches();
    }

    /** The day that a source shows; empty if not known. */
    static Optional<PartialDate> dated(String source) {
        Matcher line = LINE.matcher(source);
        PublicSource page = ALL.get(source);
        String date = line.matches() ? DOCUMENTS.getOrDefault(line.group(1), "") : page == null ? "" : page.dated();
        return date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date));
    }

    /** The publication that a source is part of: two lines of one document are one source. */
    static String publication(String source) {
        Matcher line = LINE.matcher(source);
        return line.matches() ? line.group(1) : source;
    }

    private static Map<String, PublicSource> all() {
        Map<String, PublicSource> all = new LinkedHashMap<>();
        String[][] rows = {
            {ACT_1963, "https://en.wikipedia.org/wiki/London_Government_Act_1963", "2016", TODAY},
            {PASTPLACE, "https://pastplace.org/types/status/LB", "1965-04-01", TODAY},
            {GREENWICH_CO_UK, "http://greenwich.co.uk/news/07113-greenwich-goes-royal-today", "2012-02-03", TODAY},
            {BBC_GREENWICH, "https://www.bbc.co.uk/news/uk-england-london-16861701", "2012-02-03", TODAY},
            {DIAMONDGEEZER, "http://diamondgeezer.blogspot.com/2012/02/", "2012-02-04", EARLIER},
            {ONS_DISTRICTS, "https://geoportal.statistics.gov.uk/", "2023-12", EARLIER},
            {COUNCIL_REGISTER, "https://github.com/mysociety/uk_local_authority_names_and_codes (67ef8b1)", "", EARLIER
            },
            {RCPCH, "https://github.com/rcpch/rcpch-nhs-organisations (af9b22c)", "2022-07-01", EARLIER},
            {CCG_FILE, "https://github.com/jhau/nhs-spend, data/eccg.csv (e602ea9)", "2022-07-01", EARLIER},
            {TRUST_FILE, "https://github.com/jhau/nhs-spend, data/etr.csv (e602ea9)", "2024-12-31", TODAY},
            {PCT_PAIRS, "https://github.com/elahmo/dsfood, app/static/csv/ccg2ons.js (2b831ed)", "2013-04-01", EARLIER},
            {CCG_LOOKUP, "a public SQL table of lookups; its address was not kept", "2022-07-01", EARLIER},
            {ICB_LIST, "https://github.com/jhau/nhs-spend, data/icb_names_codes_dec_2024.csv", "2024-12", EARLIER},
            {PCT_LIST, "https://en.wikipedia.org/wiki/List_of_primary_care_trusts_in_England", "2013-03-31", TODAY},
            {PCT_FORM, "an ASP.NET page in a public repository; its address was not kept", "2006-10-01", TODAY},
            {
                LAMBETH_NOTICE,
                "https://www.lambethccg.nhs.uk/our-plans/care-for-adults-and-older-people/Pages/default.aspx",
                "2020-04-01",
                TODAY
            },
            {COUNCIL_NAME, "https://en.wikipedia.org/wiki/Greenwich_London_Borough_Council", "", EARLIER},
            {
                SCIENCE_MUSEUM,
                "https://collection.sciencemuseumgroup.org.uk/people/cp16435/department-of-health",
                "2003",
                TODAY
            },
            {KENT_HEALTHCARE, "https://en.wikipedia.org/wiki/Healthcare_in_Kent", "2022-07-01", TODAY},
            {
                DOVER,
                "https://www.dover.gov.uk/Corporate-Information/Health-Wellbeing/Joining-up-health-and-care.aspx",
                "2022-07-01",
                TODAY
            },
            {
                THANET_NEWS,
                "https://theisleofthanetnews.com/2022/07/01/"
                        + "clinical-commissioning-groups-scrapped-for-new-nhs-integrated-care-boards/",
                "2022-07-01",
                TODAY
            },
            {LEWISHAM_CCG, "https://www.lewishamccg.nhs.uk/ (publication scheme)", "2013-04-01", EARLIER},
            {
                OHSEL_NOVEMBER_2019,
                "http://www.ourhealthiersel.nhs.uk/news-events/news.htm?postid=99102",
                "2019-11",
                EARLIER
            },
            {
                SEL_CCG_LAUNCH,
                "https://selondonccg.nhs.uk/news/"
                        + "an-update-on-the-launch-of-the-south-east-london-integrated-care-board-on-1-july-2022/",
                "2022-06",
                TODAY
            },
            {
                NHSE_ICBS,
                "https://www.england.nhs.uk/publication/integrated-care-boards-in-england/",
                "2022-07-01",
                EARLIER
            },
            {
                ODS_ROLES,
                "https://odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Organisation-Data_571324868.html",
                "2022-07-01",
                EARLIER
            },
            {LGC_ICS, "https://www.lgcplus.com/ (7029420.article)", "2019-06-20", EARLIER},
            {OXLEAS_ICS, "https://oxleas.nhs.uk/south-east-london-integrated-care-system", "2022-07", TODAY},
            {STP_PAPERS, "https://paperzz.com/doc/8150434", "2016", EARLIER},
            {
                GREENWICH_CCG,
                "https://www.greenwichccg.nhs.uk/Get-Involved/Our-Healthier-South-East-London",
                "2016-11-04",
                EARLIER
            },
            {PLAN, "https://vdocuments.mx/ (south-east-london-sustainability-and-transformation)", "2016-10-21", EARLIER
            },
            {
                CASE_FOR_CHANGE,
                "https://vdocuments.net/new-south-east-london-commissioning-strategy-programme-2015-3-26",
                "2014-02-28",
                EARLIER
            },
            {NEWSLETTER, "https://docsbay.net/our-healthier-south-east-london", "2014-11", EARLIER},
            {SLHT, "https://en.wikipedia.org/wiki/South_London_Healthcare_NHS_Trust", "2013-10-29", TODAY},
            {QUEEN_MARYS, "http://piglix.com/piglix/Queen_Mary%27s_Hospital,_Sidcup", "2013-10-01", TODAY},
            {BEXLEY_QUEEN_MARYS, "https://www.bexleyccg.nhs.uk/News-Events/pr009.htm", "2013-10-15", TODAY},
            {LGT_ABOUT, "https://www.lewishamandgreenwich.nhs.uk/about-us", "2013-10-01", TODAY},
            {
                EAST_LONDON_LINES,
                "https://www.eastlondonlines.co.uk/2013/10/hospitals-merge-to-create-new-nhs-trust/",
                "2013-10",
                TODAY
            },
            {BROMLEY_TIMES, "https://www.bromleytimes.co.uk/ (1 October 2013)", "2013-10-01", EARLIER},
            {GOVERNANCE, "http://www.ourhealthiersel.nhs.uk/about/governance.htm (two captures)", "2018-09", TODAY},
            {JOINT_SCRUTINY, "https://moderngov.southwark.gov.uk/ieListDocuments.aspx?MId=5994", "", EARLIER},
            {LEWISHAM_MINUTES, "https://councilmeetings.lewisham.gov.uk/mgAi.aspx?ID=12437", "", EARLIER},
            {NAVIGATOR, "http://navigator.health.org.uk/theme/nhs-improvement", "2019", TODAY},
            {NHSI, "https://wikimili.com/en/NHS_Improvement", "2022-07-01", TODAY},
            {DHSC, "https://en.wikipedia.org/wiki/Department_of_Health_and_Social_Care", "2020", TODAY},
            {
                CSW,
                "https://www.civilserviceworld.com/articles/news/"
                        + "communities-and-health-departments-renamed-government-reshuffle",
                "2018-01-09",
                TODAY
            },
            {BMJ, "https://www.bmj.com/content/360/bmj.k201", "2018-01-15", TODAY},
            {HIN_STRATEGY, "https://healthinnovationnetwork.com/report/hin-strategy-2021-2026/", "2021-09-29", TODAY},
            {HIN_REVIEW, "https://www.scribd.com/document/327168834/", "2015", TODAY},
            {
                HIN_LICENCE,
                "https://healthinnovationnetwork.com/news/relicensing-of-ahsns-confirmed/",
                "2023-05-26",
                TODAY
            },
            {HSCA, "https://www.legislation.gov.uk/ukpga/2012/7/section/183", "2012", EARLIER},
            {
                SECAMB,
                "https://www.secamb.nhs.uk/what-we-do/inclusion-equality-and-diversity/equality-delivery-system/",
                "2013-11",
                TODAY
            },
            {
                OXFORDSHIRE_EDS,
                "https://www.oxfordshireccg.nhs.uk/about-us/equality-delivery-system.htm",
                "2015-04",
                TODAY
            },
            {
                SOUTH_NORFOLK_EDS,
                "https://www.southnorfolkccg.nhs.uk/equality-and-inclusion/equality-delivery-system",
                "2019-02",
                TODAY
            },
            {
                BIRMINGHAM_EDS,
                "https://www.birminghamandsolihullccg.nhs.uk/about-us/equality-and-diversity/equality-delivery-system",
                "2017-10",
                TODAY
            },
            {PAPWORTH_EDS, "https://royalpapworth.nhs.uk/ (equality, diversity and inclusion)", "", EARLIER},
            {CQC_WRES, "https://www.cqc.org.uk/ (Workforce Race Equality Standard)", "2015", EARLIER},
            {AIS_STANDARD, "https://docslib.org/doc/13912303", "", EARLIER},
            {FFT_WIKIPEDIA, "https://en.wikipedia.org/wiki/Friends_and_Family_Test", "2019-07", TODAY},
            {FFT_NHSE, "https://www.england.nhs.uk/ourwork/pe/fft/", "2020-04-01", TODAY},
            {FFT_GUIDANCE, "https://studylib.net/doc/10760922", "2014-07", EARLIER},
            {PROMS_PAGE, "https://digital.nhs.uk/ (introduction to PROMs)", "2009-04", EARLIER},
            {DASHBOARD_PAPER, "https://www.scribd.com/document/362925125", "2017-07-21", EARLIER},
            {DASHBOARD_METHOD, "https://www.scribd.com/document/362925431", "2017-07", EARLIER},
            {
                KINGS_FUND,
                "https://www.kingsfund.org.uk/publications/yet-more-performance-ratings-nhs",
                "2017-07",
                EARLIER
            },
            {QUALITY_ACCOUNTS, "https://www.legislation.gov.uk/uksi/2010/279", "2010", EARLIER},
            {EQUALITY_ACT, "https://www.legislation.gov.uk/ukpga/2010/15/section/4", "2010-04-08", EARLIER},
            {EQUALITY_DUTY, "https://www.legislation.gov.uk/ukpga/2010/15/section/149", "2010-04-08", EARLIER},
            {BARTS_DUTY, "https://bartsvoluntaryhospitalcharity.org/ (equality duty)", "2011-04-05", EARLIER},
            {NHS_ACT, "https://www.legislation.gov.uk/ukpga/2006/41/section/14Z2", "2013-04-01", EARLIER},
            {NHS_ACT_CHAPTER, "https://www.legislation.gov.uk/ukpga/2006/41/part/2/chapter/A2", "2022-07-01", EARLIER},
            {
                LEWISHAM_DUTY,
                "https://www.lewishamccg.nhs.uk/get-involved/engagement/Pages/Engagement-governance.aspx",
                "2013-04-01",
                EARLIER
            },
            {ICB_CHAPTER, "https://www.legislation.gov.uk/ukpga/2006/41/part/2/chapter/A3", "2024-02-28", TODAY},
            {
                ICB_REPORTS,
                "https://www.england.nhs.uk/long-read/"
                        + "icb-annual-reports-and-working-with-people-and-communities-guidance/",
                "2022-07-01",
                TODAY
            },
            {GLOUCESTERSHIRE_PLAN, "https://glostext.gloucestershire.gov.uk/mgAi.aspx?ID=43307", "2023-01-17", TODAY},
            {
                WORKING_IN_PARTNERSHIP,
                "https://eoecitizenssenate.org/training-resources/"
                        + "working-partnership-people-and-communities-statutory-guidance",
                "2022",
                TODAY
            },
            {NOTIFIABLE_RECONFIGURATIONS, "https://www.legislation.gov.uk/uksi/2024/15", "2024-01", TODAY},
            {
                RECONFIGURATION,
                "https://www.gov.uk/government/publications/"
                        + "reconfiguring-nhs-services-ministerial-intervention-powers",
                "2024-01",
                TODAY
            },
            {
                HILL_DICKINSON,
                "http://www.hilldickinson.com/insights/articles/"
                        + "new-powers-ministers-intervene-nhs-service-reconfiguration-now-force",
                "2024-01-31",
                TODAY
            },
            {SCRUTINY_REGULATIONS, "https://www.legislation.gov.uk/uksi/2013/218", "2013", EARLIER},
            {SCRUTINY_AMENDMENT, "https://www.legislation.gov.uk/uksi/2024/16", "2024-01-31", EARLIER},
            {
                SERVICE_CHANGE,
                "https://www.england.nhs.uk/publication/"
                        + "planning-assuring-and-delivering-service-change-for-patients/",
                "2018-03",
                EARLIER
            },
            {BED_TEST, "https://www.england.nhs.uk/2017/03/new-patient-care-test/", "2017-03", EARLIER},
            {LANDMARK, "https://www.landmarkchambers.co.uk/ (new bed closure test)", "2017", EARLIER},
            {GUNNING, "https://www.nhsinvolvement.co.uk/", "2014", EARLIER},
            {IAP2, "https://connect.charlottesville.gov/ (IAP2 Spectrum)", "", EARLIER},
            {ARNSTEIN, "https://www.open.edu/openlearn/ (21024)", "1969", EARLIER},
            {OPEN_CIVIC_DATA, "https://github.com/opencivicdata/python-opencivicdata (c089b29)", "", EARLIER},
            {SCHEMA_EVENT, "https://schema.org/EventStatusType", "", EARLIER},
            {
                LOCAL_HEALTHWATCH_2020,
                "https://healthwatchgreenwich.co.uk/"
                        + "report/2020-10-23/director-south-east-london-healthwatch-quarterly-report",
                "2020-10-23",
                LATER
            },
            {HEALTHWATCH_GREENWICH_2025, "https://opencouncil.network/meetings/73660", "2025-07-17", LATER},
            {HEALTHWATCH_BROMLEY_2020, "https://cds.bromley.gov.uk/mgAi.aspx?ID=66804", "2020-04", LATER},
            {HEALTHWATCH_BROMLEY_2022, "https://cds.bromley.gov.uk/mgAi.aspx?ID=80404", "2022-06", LATER},
            {HEALTHWATCH_DISCHARGE, "https://www.healthwatch.co.uk/node/1641", "", LATER},
            {
                HEALTHWATCH_SOUTHWARK_2017,
                "https://healthwatchsouthwark.org/news/2017-03-01/our-going-home-project-healthwatch-lambeth",
                "2017-03-01",
                LATER
            },
            {
                SOUTHWARK_NEWS,
                "https://southwarknews.co.uk/"
                        + "area/peckham/residents-invited-to-shape-future-of-southwark-health-services-in-summer-tour/",
                "2024-07-06",
                LATER
            },
            {
                HEALTHWATCH_LIBRARY,
                "https://www.healthwatch.co.uk/"
                        + "reports-library/healthwatch-lewisham-intelligence-report-august-2019-february-2020",
                "2020-03-26",
                LATER
            },
            {
                HEALTHWATCH_LEWISHAM_2025,
                "https://www.healthwatchlewisham.co.uk/report/2025-06-30/annual-report-20242025",
                "2025-06-30",
                LATER
            },
            {
                LONDON_COUNCILS_BOARDS,
                "https://londoncouncils.gov.uk/our-key-themes/health-and-social-care/health-and-wellbeing-boards",
                "2015-03",
                LATER
            },
            {BEXLEY_BOARD_2025, "https://opengovernment.network/meetings/78421", "2025-09-11", LATER},
            {BEXLEY_CHALLENGES, "https://www.bexleyccg.nhs.uk/the-health-challenge.htm", "2016", LATER},
            {
                BROMLEY_STRATEGY,
                "https://www.bromley.gov.uk/press/article/1532/bromley_promotes_a_healthier_future_for_residents",
                "2019-07-17",
                LATER
            },
            {BROMLEY_BOARD_2022, "https://cds.bromley.gov.uk/ieListDocuments.aspx?CId=617&MID=7341", "2022-12-08", LATER
            },
            {GREENWICH_BOARD, "https://www.royalgreenwich.gov.uk/royal-greenwich-health-and-wellbeing-board", "", LATER
            },
            {
                GREENWICH_BOARD_2017,
                "http://committees.royalgreenwich.gov.uk/ieListDocuments.aspx?MId=4578&EVT=105",
                "2017-08-09",
                LATER
            },
            {GREENWICH_BOARD_2025, "http://opencouncil.network/meetings/57721", "2025-03-11", LATER},
            {
                LAMBETH_BOARD_2022,
                "https://moderngov.lambeth.gov.uk/ieListDocuments.aspx?CId=648&MId=15945&Ver=4",
                "2022-06-23",
                LATER
            },
            {LAMBETH_BOARD_2025, "http://opencouncil.network/meetings/65944", "2025-05-08", LATER},
            {
                LEWISHAM_BOARD_2018,
                "http://councilmeetings.lewisham.gov.uk/ieListDocuments.aspx?CId=315&MeetingId=5255",
                "2018-05",
                LATER
            },
            {LEWISHAM_BOARD_2025, "http://opencouncil.network/meetings/58919", "2025-03-19", LATER},
            {
                SOUTHWARK_BOARD_2020,
                "http://moderngov.southwark.gov.uk/ieListDocuments.aspx?CId=365&MeetingId=6771",
                "2020-07-27",
                LATER
            },
            {
                BROMLEY_BOARD_MARCH_2022,
                "https://cds.bromley.gov.uk/ieListDocuments.aspx?CId=617&MID=7176",
                "2022-03-31",
                LATER
            },
            {
                ONE_BROMLEY,
                "https://www.transformationpartners.nhs.uk/"
                        + "londonpartnership/case-studies/one-bromley-local-care-partnership/",
                "2021-09-17",
                LATER
            },
            {
                ICB_ANNIVERSARY,
                "https://www.selondonics.org/a-year-of-integration-and-partnership-working/",
                "2023-07-11",
                LATER
            },
            {
                GREENWICH_STRATEGY,
                "https://www.royalgreenwich.gov.uk/news/2023/launch-new-five-year-health-and-wellbeing-strategy",
                "2023-10-09",
                LATER
            },
            {
                INTEGRATED_HEALTH,
                "https://www.integratedhlth.co.uk/"
                        + "2023/10/11/new-five-year-strategy-from-healthier-greenwich-partnership/",
                "2023-10-11",
                LATER
            },
            {LAMBETH_UPDATE, "https://moderngov.lambeth.gov.uk/mgAi.aspx?ID=54299", "2022-01", LATER},
            {LAMBETH_PLAN, "https://selondonics.org/?p=6128", "2023-05-24", LATER},
            {LEWISHAM_PARTNERSHIP, "https://www.selondonics.org/in-your-area/lewisham/", "", LATER},
            {
                LEWISHAM_PARTNERS,
                "https://www.lewishamccg.nhs.uk/"
                        + "get-involved/engagement/EN/Pages/Health-and-care-partners-working-together-for-a-healthier-Lewisham.aspx",
                "",
                LATER
            },
            {
                PARTNERSHIP_SOUTHWARK,
                "https://www.transformationpartners.nhs.uk/londonpartnership/case-studies/partnership-southwark/",
                "2021",
                LATER
            },
            {IMPROVING_HEALTH, "https://ihlsouthwark.co.uk/partnership-southwark", "2023-12", LATER},
            {SIX_PLACES, "https://cds.bromley.gov.uk/mgAi.aspx?ID=81706", "2022-07-01", LATER},
            {JOINT_SCRUTINY_PURPOSE, "https://moderngov.southwark.gov.uk/mgCommitteeDetails.aspx?ID=411", "2020", LATER
            },
            {KINGS_MAGAZINE, "https://vdocuments.us/kings-autumn-2013.html", "2013-10", LATER},
            {
                CQC_KINGS,
                "https://www.cqc.org.uk/"
                        + "news/releases/kings-college-hospital-nhs-foundation-trust-rated-requires-improvement",
                "2015-09-30",
                LATER
            },
            {QUEEN_MARYS_PARTNERS, "https://qmh.oxleas.nhs.uk/about/partners/", "2013-10-01", LATER},
            {QUEEN_MARYS_NEWS, "http://qmh.oxleas.nhs.uk/news/", "2022-12-14", LATER},
            {SUPPORT_UNITS, "https://en.wikipedia.org/wiki/Commissioning_support_units", "2015-01", LATER},
            {BEXLEY_NETWORKS, "https://www.bexley.gov.uk/discover-bexley/bexley-data-hub/healthcare-bexley", "", LATER},
            {
                BROMLEY_SCRUTINY_2023,
                "https://cds.bromley.gov.uk/ieListDocuments.aspx?CId=445&MId=7739",
                "2023-09-05",
                LATER
            },
            {
                HANSARD_REFERRALS,
                "https://hansard.parliament.uk/Commons/2006-06-19/debates/06061948000011/OverviewAndScrutinyCommittees",
                "2006-06-19",
                LATER
            },
            {SCHEMA_ATTENDANCE, "https://schema.org/EventAttendanceModeEnumeration", "", LATER},
            {
                NHS_CONFLICTS,
                "https://www.nhsemployers.org/your-workforce/need-to-know/managing-conflicts-of-interest",
                "2017-06-01/..",
                LATER
            },
            {EXEMPT_INFORMATION, "https://legislation.gov.uk/wsi/2007/969/note/made", "2007", LATER},
            {REGIONS, "https://www.parallelparliament.co.uk/question/HL10740/nhs", "2025-09-30", LATER},
            {
                EXPERIENCE_FRAMEWORK,
                "https://www.pifonline.org.uk/department-of-health-publishes-nhs-patient-experience-framework/",
                "2011-10",
                LATER
            },
            {
                QDC_FRAMEWORK,
                "https://the-strategy-unit.github.io/PatientExperience-QDC/framework/framework3.html",
                "2023-10-10",
                LATER
            },
            {
                HEALTHWATCH_HALTON,
                "https://healthwatchhalton.co.uk/report/2025-04-02/january-march-2025-experience-health-and-care-services",
                "2025-04-02",
                LATER
            },
            {INVOLVEMENT_TOOLS, "http://engage.hscni.net/tools-level-of-involvement/engaging/", "", LATER},
            {
                INVOLVEMENT_METHODS,
                "http://engage.hscni.net/category/resources/involvement-tools/method-of-involvement/",
                "",
                LATER
            },
            {CORE20PLUS5, "https://medicalcare.rcp.ac.uk/content-items/reading/core20-plus-5/", "", LATER},
            {
                INCLUSION_HEALTH,
                "https://www.local.gov.uk/publications/championing-inclusion-health-local-governments-key-role",
                "",
                LATER
            },
            {
                CENSUS_2021,
                "https://ons.gov.uk/census/census2021dictionary/variablesbytopic/ethnicgroupnationalidentitylanguageandreligionvariablescensus2021/ethnicgroup",
                "2021",
                LATER
            },
            {
                CQC_RATINGS,
                "https://www.cqc.org.uk/guidance-providers/adult-social-care/ratings-adult-social-care-services",
                "2022-05-12",
                LATER
            },
            {
                CQC_INDEPENDENT_RATINGS,
                "https://www.cqc.org.uk/guidance-providers/independent-healthcare/your-ratings-independent-healthcare-services",
                "2022-05-12",
                LATER
            },
            {
                CQC_CORE_SERVICES,
                "http://www.cqc.org.uk/content/inspection-frameworks-nhs-acute-hospital-core-services",
                "2022-05-24",
                LATER
            },
            {
                CQC_ACUTE_SERVICES,
                "https://www.cqc.org.uk/guidance-providers/independent-healthcare/service-inspections-independent-acute-hospitals",
                "2022-05-12",
                LATER
            },
            {
                NHS_DELEGATION,
                "https://cios.icb.nhs.uk/2023/03/31/pharmacy-dentistry-and-optometry-commissioning/",
                "2023-03-31",
                LATER
            },
            {
                OVERSIGHT_SEGMENTS,
                "https://www.england.nhs.uk/publication/nhs-oversight-framework-segmentation/",
                "2024-04-12",
                LATER
            },
            {
                OVERSIGHT_FRAMEWORK_SEGMENTS,
                "https://www.england.nhs.uk/system-and-organisational-oversight/nhs-system-oversight-framework-segmentation/",
                "",
                LATER
            },
            {
                OVERSIGHT_2025,
                "https://www.england.nhs.uk/long-read/nhs-oversight-framework-2025-26-methodology-manual",
                "2025",
                LATER
            },
            {
                PERFORMANCE_ASSESSMENT,
                "https://legislation.gov.uk/ukpga/2006/41/chapter/A3/crossheading/performance-assessment-of-integrated-care-boards/2022-07-01?view=plain+extent",
                "2022-07-01",
                LATER
            },
            {
                ASSESSMENT_LETTER,
                "https://www.england.nhs.uk/long-read/annual-assessment-of-integrated-care-boards/",
                "2023-03-29",
                LATER
            },
            {
                ASSESSMENT_GUIDANCE,
                "https://england.nhs.uk/long-read/annual-assessment-of-integrated-care-boards-2023-24-supporting-guidance",
                "",
                LATER
            },
            {
                ANNUAL_REPORT_DUTY,
                "https://legislation.gov.uk/ukpga/2006/41/section/14Z58/2024-02-28/data.html",
                "2024-02-28",
                LATER
            },
            {SCRUTINY_SECTION, "https://legislation.gov.uk/ukpga/2006/41/section/244/data.html", "", LATER},
            {NHS_ACT_PART_12, "https://legislation.gov.uk/ukpga/2006/41/part/12", "", LATER},
            {
                NHS_ENGLAND_DUTY,
                "http://legislation.data.gov.uk/ukpga/2012/7/notes/division/5/1/2/13/1?wrap=true",
                "",
                LATER
            },
            {
                NHS_ENGLAND_FINANCE,
                "https://legislation.gov.uk/cy/ukpga/2022/31/enacted?timeline=false&view=extent",
                "2022-04-28",
                LATER
            },
            {
                LOCAL_HEALTHWATCH_ACT,
                "https://legislation.gov.uk/id/ukpga/2007/28/section/221?timeline=false&wrap=true",
                "",
                LATER
            },
            {ENTER_AND_VIEW_DUTY, "https://legislation.gov.uk/ukpga/2007/28/section/225/data.html", "", LATER},
            {HEALTHWATCH_CONSEQUENCES, "http://www.legislation.gov.uk/ukpga/2012/7/section/189/data.html", "", LATER},
            {
                INEQUALITIES_DUTIES,
                "https://www.england.nhs.uk/long-read/health-inequalities-equality-legal-duties",
                "",
                LATER
            },
            {COVENANT_REGULATIONS, "https://legislation.gov.uk/uksi/2022/1160/note/made/data.html", "2022", LATER},
            {
                COVENANT_GUIDANCE,
                "https://www.gov.uk/government/publications/armed-forces-covenant-duty-statutory-guidance",
                "2022-11-08",
                LATER
            },
            {
                COVENANT_DUTY,
                "https://www.armedforcescovenant.gov.uk/covenant-legal-duty/armed-forces-covenant-duty-toolkit/the-armed-forces-covenant-legal-duty-extension-what-it-means-for-bodies-in-scope",
                "2022",
                LATER
            },
            {ENTER_AND_VIEW, "https://www.healthwatchsouthwark.org/enter-and-view", "", LATER},
            {
                HEALTHWATCH_REPORTING,
                "https://www.healthwatchnorthlincolnshire.co.uk/what-happens-during-enter-view-visit",
                "",
                LATER
            },
            {
                COUNCIL_AGENDA,
                "https://moderngov.oadby-wigston.gov.uk/ieListDocuments.aspx?CId=221&MeetingId=2966",
                "",
                LATER
            },
            {
                HARROW_SCRUTINY,
                "https://moderngov.harrow.gov.uk/ieListDocuments.aspx?CId=276&MeetingId=2840",
                "2005-05-16",
                LATER
            },
            {
                DEPUTATIONS,
                "https://www.edinburgh.gov.uk/councillors-committees/speaking-committee-meeting/1",
                "2021-03-11",
                LATER
            },
            {
                BUSINESS_CASES,
                "https://carnallfarrar.com/articles/pcbc-how-to-develop-a-successful-pre-consultation-business-case/",
                "2020-05-20",
                LATER
            },
            {
                CAPITAL_CASES,
                "https://www.capsticks.com/insights/new-guidance-promotes-greater-alignment-of-service-change-and-capital-business-cases-in-the-nhs",
                "",
                LATER
            },
            {
                EHIA,
                "https://www.england.nhs.uk/publication/the-nhs-long-term-plan-equality-and-health-inequalities-impact-assessment/",
                "",
                LATER
            },
        };
        for (String[] row : rows) {
            all.put(row[0], new PublicSource(row[0], row[1], row[2], PartialDate.parse(row[3])));
        }
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.RelationKind.BROAD_MATCH;
import static org.ohsel.model.vocabulary.RelationKind.CLOSE_MATCH;
import static org.ohsel.model.vocabulary.RelationKind.RELATED;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_MINUTES;
import static org.ohsel.model.vocabulary.data.PublicSources.PLAN;

import org.ohsel.model.vocabulary.ConceptScheme;

/** The lists of strands of work. The documents keep them apart, and so do we: only relations link them. */
final class Workstreams {

    private static final String AREAS = "workstream";
    private static final String UEC = "urgent-and-emergency-care";

    private Workstreams() {}

    /** The seven areas of the five year strategy, each with its Clinical Leadership Group. */
    static ConceptScheme areas() {
        return Draft.open(
                        AREAS,
                        "Areas of the five year strategy",
                        "The seven areas of the south east London five year strategy of 2014: two foundations (1 and 2) and"
                                + " five priority pathways (3 to 7), each developed by a Clinical Leadership Group.",
                        "000:16",
                        "004:57-90")
                .term(
                        "primary-and-community-care",
                        "Primary and community care",
                        "Area 1, a foundation: universal services for the whole population, with social care.",
                        "000:16",
                        "004:84")
                .also("Primary & community care including social care", "004:59")
                .term(
                        "long-term-conditions",
                        "Long term conditions - physical and mental health",
                        "Area 2, a foundation: support for people with long term physical or mental health conditions.",
                        "004:85")
                .also("Integrated care for physical and mental health", "000:16")
                .also("Long term conditions", "004:138")
                .also("Long term conditions, physical and mental health", COINED)
                .misspelt("Long terms conditions, physical and mental health", "004:61")
                .misspelt("Long terms conditions", COINED)
                .term(
                        "planned-care",
                        "Planned care",
                        "Area 3, a priority pathway.",
                        "000:16",
                        "001:19",
                        "004:66",
                        "004:86")
                .term(UEC, "Urgent and emergency care", "Area 4, a priority pathway.", "000:16", "004:67", "004:87")
                .also("Urgent & emergency care", "001:19")
                .also("UEC", COINED)
                .term("maternity", "Maternity", "Area 5, a priority pathway.", "000:16", "001:19", "004:68", "004:88")
                .also("Maternity services", LEWISHAM_MINUTES)
                .term(
                        "children-and-young-people",
                        "Children and young people",
                        "Area 6, a priority pathway.",
                        "000:16",
                        "004:89")
                .also("Children & young people", "001:19", "004:69")
                .also("Children and young people's work stream", "003:101")
                .also("Children and young people's services", LEWISHAM_MINUTES)
                .also("CYP", COINED)
                .term("cancer", "Cancer", "Area 7, a priority pathway.", "000:16", "001:19", "004:70", "004:90")
                .scheme();
    }

    /** The four priority areas of the delivery plans of 2017. */
    static ConceptScheme deliveryPriorities() {
        return Draft.open(
                        "delivery-priority",
                        "Delivery priorities",
                        "The four areas of the STP's delivery plans of 2017, from NHS England's Five Year Forward View"
                                + " delivery update. Not the pathways of 2014.",
                        "003:47")
                .term("mental-health", "Mental health", "Delivery priority of 2017.", "003:47")
                .relation(BROAD_MATCH, AREAS, "long-term-conditions")
                .term("cancer", "Cancer", "Delivery priority of 2017.", "003:47")
                .relation(CLOSE_MATCH, AREAS, "cancer")
                .term(UEC, "Urgent and emergency care", "Delivery priority of 2017.", "003:47")
                .relation(CLOSE_MATCH, AREAS, UEC)
                .term("primary-care", "Primary care", "Delivery priority of 2017.", "003:47")
                .relation(BROAD_MATCH, AREAS, "primary-and-community-care")
                .scheme();
    }

    /** The programmes that make the clinical ones possible. */
    static ConceptScheme enablerProgrammes() {
        return Draft.open(
                        "enabler-programme",
                        "Enabler programmes",
                        "The programmes that make the clinical ones possible.",
                        "003:47")
                .term("digital", "Digital", "Digital plans and technology.", "003:12", "003:47", "003:67")
                .term("estates", "Estates", "Buildings and land.", "003:47")
                .term("workforce", "Workforce", "The workforce.", "003:47")
                .scheme();
    }

    static ConceptScheme productivityProgrammes() {
        return Draft.open(
                        "productivity-programme",
                        "Productivity programmes",
                        "Programmes in which the providers share services.",
                        "003:11",
                        "003:46",
                        "003:55")
                .term(
                        "finance-back-office",
                        "Finance back office",
                        "A single ledger and a shared finance service.",
                        "003:46",
                        "003:62")
                .term("pathology", "Pathology", "A shared pathology service.", "003:64")
                .scheme();
    }

    static ConceptScheme financialStrategy() {
        return Draft.open(
                        "financial-strategy",
                        "Strands of the financial strategy",
                        "What the partnership works on with its regulators.",
                        "003:52-55")
                .term("run-rate-analysis", "Run-rate analysis", "A forecast for the whole system.", "003:53")
                .term("commissioner-schemes", "Commissioner schemes", "Schemes of the commissioners.", "003:54")
                .term("provider-schemes", "Provider schemes", "Schemes of the providers.", "003:55")
                .scheme();
    }

    static ConceptScheme digitalProjects() {
        return Draft.open("digital-project", "Digital projects", "Projects of the digital programme.", "003:67-75")
                .term(
                        "virtual-care-record",
                        "Virtual Care Record",
                        "Is to link care records of the six boroughs, so that professionals see them together.",
                        "003:69")
                .term("local-care-record", "Local Care Record", "An existing information sharing portal.", "003:69")
                .term("connectcare", "ConnectCare", "An existing information sharing portal.", "003:69")
                .term(
                        "information-sharing-framework",
                        "Information Sharing Framework",
                        "Rules for sharing information between the partners.",
                        "003:71")
                .term(
                        "data-controller-console",
                        "Data Controller Console",
                        "Recommended in place of paper information sharing agreements.",
                        "003:71")
                .term(
                        "primary-care-wi-fi",
                        "Primary care Wi-Fi",
                        "Free Wi-Fi, planned for general practices.",
                        "003:73")
                .term("nhs-111-online", "NHS 111 online", "Online triage, alongside the telephone service.", COINED)
                .source("003:75")
                .relation(RELATED, AREAS, UEC)
                .scheme();
    }

    static ConceptScheme programmeGroups() {
        return Draft.open(
                        "programme-group",
                        "Other programme groups",
                        "Groups of the programme that report and belong to none of the other lists.",
                        "003:48",
                        "003:53",
                        "003:105")
                .term("accountable-care", "Accountable care", "The development of accountable care systems.", "003:48")
                .term(
                        "specialised-commissioning",
                        "Specialised commissioning",
                        "Services commissioned by NHS England.",
                        "003:52",
                        "003:53",
                        "003:105")
                .term(
                        "transforming-care-partnership",
                        "Transforming care partnership",
                        "A programme group on which Patient and Public Voices reported.",
                        "003:105")
                .term("equalities", "Equalities", "Equality in the work of the programme.", "003:101", "003:105")
                .term("mental-health", "Mental health", "Meetings on mental health.", "003:105")
                .relation(CLOSE_MATCH, "delivery-priority", "mental-health")
                .term("integrated-urgent-care", "Integrated Urgent Care", "A service procured together.", "002:33")
                .relation(RELATED, AREAS, UEC)
                .scheme();
    }

    static ConceptScheme implementationStrands() {
        return Draft.open(
                        "implementation-strand",
                        "Implementation strands",
                        "Examples of work of the strategy that was under way in 2014.",
                        "004:124-132")
                .term("primary-care-at-scale", "Primary care, provided at scale", "Primary care at scale.", "004:126")
                .term("integrated-care", "Modern model of integrated care", "Integrated care.", "004:127")
                .term(
                        "local-urgent-and-emergency-care",
                        "Local urgent and emergency care",
                        "Improved local urgent and emergency care.",
                        "004:128")
                .term("specialised-services", "Specialised services", "Specialised services transformed.", "004:129")
                .term("resilient-communities", "Resilient communities", "Communities made more resilient.", "004:130")
                .term(
                        "partnership-working",
                        "Partnership working across south east London",
                        "Work in partnership across the six boroughs.",
                        "004:131")
                .term(
                        "public-health-and-prevention",
                        "Public health role and prevention of ill health",
                        "Public health and prevention.",
                        "004:132")
                .scheme();
    }

    static ConceptScheme stpThemes() {
        return Draft.open(
                        "stp-theme",
                        "Themes of the Sustainability and Transformation Plan",
                        "The themes of the plan that was published in November 2016.",
                        PLAN)
                .term("community-based-care", "Community based care and prevention", "Care in the community.", PLAN)
                .also("CBC", PLAN)
                .relation(CLOSE_MATCH, AREAS, "primary-and-community-care")
                .term("quality", "Improving quality and reducing variation", "Quality.", PLAN)
                .term("productivity", "Productivity and quality through provider collaboration", "Productivity.", PLAN)
                .term("specialised-services", "Optimising specialised services", "Specialised services.", PLAN)
                .term("change-in-how-we-work", "Change in how we work", "Ways of working.", PLAN)
                .term("financial-gap", "Financial gap", "The gap between money and need.", PLAN)
                .scheme();
    }
}

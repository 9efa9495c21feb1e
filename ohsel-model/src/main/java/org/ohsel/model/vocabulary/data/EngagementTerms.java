// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.OPEN_CIVIC_DATA;
import static org.ohsel.model.vocabulary.data.PublicSources.SCHEMA_EVENT;

import org.ohsel.model.vocabulary.ConceptScheme;

/** Who is engaged, how, at what, and to what end. */
final class EngagementTerms {

    private EngagementTerms() {}

    static ConceptScheme stakeholderGroups() {
        return Draft.open(
                        "stakeholder-group",
                        "Stakeholder groups",
                        "Groups of people or organisations that an engagement invites, reaches or affects.",
                        COINED)
                .term(
                        "community-and-voluntary-sector",
                        "Community and voluntary sector",
                        "Community and voluntary sector, CVS.",
                        "000:14")
                .also("VCSE", COINED)
                .also("VCFSE", COINED)
                .also("Voluntary and community sector", COINED)
                .also("Voluntary sector", COINED)
                .source("004:105")
                .term("public-sector", "Public sector", "The public sector at large.", "000:12")
                .term("service-providers", "Service providers", "Providers of health services.", "000:14")
                .term("healthwatch", "Healthwatch", "Local Healthwatch organisations.", "000:14", "003:20", "003:93")
                .source("004:92", "004:101")
                .term("patients", "Patients", "Patients.", "004:101")
                .term("public", "Public", "Members of the public.", "003:95", "004:28", "004:101")
                .also("General public", COINED)
                .also("Members of the public", COINED)
                .term(
                        "patient-and-public-voices",
                        "Patient and Public Voices",
                        "Patient and Public Voices, PPV: volunteers in the programme's governance.",
                        "003:84",
                        "003:105")
                .term("carers", "Carers", "People who care for patients.", "003:78")
                .also("Unpaid carers", COINED)
                .source("003:84")
                .term("clinicians", "Clinicians", "Doctors, nurses and other clinicians.", "003:84", "004:100")
                .also("Health professionals", COINED)
                .term(
                        "commissioners",
                        "Commissioners",
                        "Commissioners of health services.",
                        "003:84",
                        "004:92",
                        "004:102")
                .term(
                        "councillors",
                        "Councillors",
                        "Elected members of the councils, as on a scrutiny committee.",
                        COINED)
                .also("Elected members", COINED)
                .source("001:16")
                .term("local-authorities", "Local authorities", "The borough councils and their officers.", "004:104")
                .also("Councils", COINED)
                .term(
                        "non-executive-directors",
                        "Non executive directors",
                        "Non-executive directors of NHS bodies.",
                        "003:50")
                .term("governors", "Governors", "Governors of foundation trusts.", "003:50")
                .term("lay-members", "Lay members", "Lay members of governing bodies.", "003:50")
                .term("staff", "Staff", "Staff of NHS bodies.", "003:46", "003:62")
                .also("NHS staff", COINED)
                .term(
                        "health-service-delivery",
                        "Health service delivery",
                        "People who work or worked in the delivery of health services.",
                        "000:14")
                .term("general-practitioners", "General practitioners", "General practices and their doctors.", COINED)
                .also("GPs", COINED)
                .also("GP practices", COINED)
                .source("003:80", "004:114")
                .term("leaders", "Leaders", "Clinical and managerial leaders of the partners.", "003:13", "003:50")
                .term(
                        "senior-management",
                        "Senior management",
                        "Chief executives, directors and senior managers.",
                        "004:102")
                .source("004:104", "004:106")
                .term("social-care", "Social care", "Social care services.", "004:92", "004:104")
                .term("public-health", "Public health", "Public health services.", "004:92", "004:104")
                .term(
                        "health-and-wellbeing-boards",
                        "Health and wellbeing boards",
                        "Health and Well-Being Boards.",
                        COINED)
                .source("004:104")
                .term("charities", "Charities", "Charities, such as those for cancer.", "003:84")
                .also("Voluntary organisations", COINED)
                .term("maternity-voices", "Maternity voices", "Maternity voices partnerships.", "003:87")
                .also("Maternity voices partnerships", COINED)
                .term(
                        "vulnerable-people",
                        "Vulnerable people",
                        "More vulnerable people in the community. Not a protected characteristic.",
                        "004:141")
                .with(PeopleGroups::add)
                .with(CommunityGroups::add)
                .with(EthnicGroups::add)
                .with(OrganisationGroups::add)
                .scheme();
    }

    static ConceptScheme participationKinds() {
        return Draft.closed("participation-kind", "Kinds of participation", "How a group took part.", COINED)
                .term("invited", "Invited", "They were invited.", "000:12")
                .term("attended", "Attended", "They came.", COINED)
                .source("000:14", "003:95")
                .term("reached", "Reached", "The organisers say that they reached them.", "003:93")
                .term("engaged", "Engaged", "They were engaged over a period, not at one event.", "004:98")
                .term("member", "Member", "They sit on the body.", COINED)
                .source("004:92")
                .scheme();
    }

    static ConceptScheme eventKinds() {
        return Draft.open("event-kind", "Kinds of event", "What sort of event or meeting something is.", COINED)
                .term("stakeholder-event", "Stakeholder event", "An event for invited stakeholders.", COINED)
                .source("000:4", "003:50")
                .term("public-event", "Public event", "An event that anybody can come to.", COINED)
                .also("Open public event", COINED)
                .source("003:10", "003:91")
                .term("workshop", "Workshop", "A workshop.", "003:17", "003:87")
                .source("003:20", "003:73")
                .term("conference", "Conference", "A conference.", "003:50")
                .also("Summit", COINED)
                .term(
                        "governance-meeting",
                        "Governance meeting",
                        "A meeting of a body that governs the programme.",
                        COINED)
                .source("003:13", "003:42")
                .term(
                        "advisory-group-meeting",
                        "Advisory group meeting",
                        "A meeting of a body that advises the programme.",
                        COINED)
                .source("003:18", "003:101", "003:105")
                .term("scrutiny-meeting", "Scrutiny meeting", "A meeting of a council's scrutiny committee.", COINED)
                .also("Health scrutiny meeting", COINED)
                .also("HOSC meeting", COINED)
                .also("Overview and scrutiny meeting", COINED)
                .source("001:13", "004:7")
                .term("working-session", "Working session", "A session of a group that works on a project.", COINED)
                .source("003:69")
                .term("regulator-meeting", "Regulator meeting", "A meeting with the bodies that regulate.", "003:57")
                .with(EventKindTerms::add)
                .scheme();
    }

    static ConceptScheme eventStatuses() {
        return Draft.closed(
                        "event-status",
                        "Statuses of an event",
                        "The status of an event, in the terms of Open Civic Data and schema.org.",
                        OPEN_CIVIC_DATA,
                        SCHEMA_EVENT)
                .term("tentative", "Tentative", "It may take place.", OPEN_CIVIC_DATA)
                .term("confirmed", "Confirmed", "It is going to take place.", OPEN_CIVIC_DATA)
                .term("passed", "Passed", "It has taken place.", OPEN_CIVIC_DATA)
                .term("postponed", "Postponed", "It was to take place and will do so later.", SCHEMA_EVENT)
                .term("cancelled", "Cancelled", "It was to take place and will not.", OPEN_CIVIC_DATA)
                .scheme();
    }

    static ConceptScheme methods() {
        return Draft.open("engagement-method", "Engagement methods", "How people are engaged.", COINED)
                .term("plenary-session", "Plenary session", "A session for everybody present.", COINED)
                .source("000:20")
                .term(
                        "facilitated-table-discussion",
                        "Facilitated table discussion",
                        "Discussion at tables, each with a facilitator.",
                        COINED)
                .source("000:20")
                .term("information-sheet", "Information sheet", "Printed information for the participants.", COINED)
                .source("000:20")
                .term(
                        "clinical-expert-on-hand",
                        "Clinical expert on hand",
                        "Clinical experts present to answer questions.",
                        COINED)
                .source("000:20")
                .term("presentation", "Presentation", "A presentation.", "001:9")
                .source("001:13")
                .term(
                        "question-and-answer-session",
                        "Question and answer session",
                        "Questions from those present, answered on the spot.",
                        "001:16")
                .also("Q&A", COINED)
                .source("003:97")
                .term("film", "Film", "A film shown to those present.", "003:97")
                .term("social-media", "Social media", "Discussion on social media, such as under a hashtag.", COINED)
                .source("003:97")
                .term(
                        "patient-group",
                        "Patient group",
                        "Standing groups of patients, such as those of general practices.",
                        COINED)
                .also("Patient groups", COINED)
                .also("Patient participation group", COINED)
                .source("001:28")
                .term("co-production", "Co production", "Designing a service together with those who use it.", "001:28")
                .also("Coproduction", COINED)
                .with(MethodTerms::add)
                .scheme();
    }

    static ConceptScheme purposes() {
        return Draft.open("engagement-purpose", "Purposes of engagement", "What an engagement is for.", COINED)
                .term("inform", "Inform", "To let people know.", COINED)
                .source("000:18", "003:50", "003:91")
                .term("hear-views", "Hear views", "To hear what people think.", COINED)
                .source("000:12", "000:18")
                .term(
                        "test-thinking",
                        "Test thinking",
                        "To test ideas: what people agree with, and what needs more work.",
                        COINED)
                .source("000:18")
                .term("review-feedback", "Review feedback", "To review what was heard earlier.", COINED)
                .source("003:20")
                .term("agree-ways-of-working", "Agree ways of working", "To agree how to work together.", COINED)
                .source("003:17", "003:87")
                .term("develop-leadership", "Develop leadership", "To develop those who lead.", COINED)
                .source("003:50")
                .with(PurposeTerms::add)
                .scheme();
    }
}

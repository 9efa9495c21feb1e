// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ASSESSMENT_GUIDANCE;
import static org.ohsel.model.vocabulary.data.PublicSources.BUSINESS_CASES;
import static org.ohsel.model.vocabulary.data.PublicSources.CAPITAL_CASES;
import static org.ohsel.model.vocabulary.data.PublicSources.EHIA;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_REPORTING;
import static org.ohsel.model.vocabulary.data.PublicSources.PERFORMANCE_ASSESSMENT;

/** Kinds of publication beyond those of the five documents. */
final class DocumentKinds {

    private DocumentKinds() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        consultation-summary | Summary consultation document | A short form of a consultation document. | \
                            Consultation summary; Consultation leaflet; Summary document
                        consultation-plan | Consultation plan | How a consultation is to be run. | \
                            Consultation strategy; Consultation and engagement plan; Consultation mandate
                        questionnaire | Questionnaire | The questions of a survey or consultation, to be filled in. | \
                            Consultation questionnaire; Survey form; Response form; Survey; Feedback form; \
                            Survey questions
                        consultation-report | Consultation report | What was said in a consultation. | \
                            Consultation findings report; Consultation outcome report; Report on consultation; \
                            Post-consultation report; Consultation feedback report; Consultation analysis; \
                            Consultation outcome; Consultation findings; Report of consultation; \
                            Independent analysis of consultation
                        consultation-response | Response to a consultation | What a body or person wrote in answer to a consultation. | \
                            Consultation response; Consultation submission; Submission; Response to consultation; \
                            Formal response
                        call-for-evidence | Call for evidence | Asks for evidence on a subject. | Call for views
                        engagement-strategy | Engagement strategy | How a body means to work with people and communities. | \
                            People and communities strategy; Working with people and communities strategy; \
                            Involvement strategy; Communications and engagement strategy; Participation strategy
                        engagement-plan | Engagement plan | How a piece of engagement is to be done. | \
                            Communications and engagement plan; Involvement plan; Engagement and communications plan; \
                            Communications plan; Stakeholder plan; Pre-consultation engagement plan
                        stakeholder-map | Stakeholder map | Who has an interest, and what. | Stakeholder analysis; \
                            Stakeholder mapping; Stakeholder list
                        engagement-report | Engagement report | What was heard in an engagement. | Involvement report; \
                            Pre-consultation engagement report; Listening report; Insight report; \
                            Engagement feedback report; Engagement summary; Engagement findings; Engagement log; \
                            Public engagement report; Insights report; Focus group report; Event report
                        survey-report | Survey report | What people answered in a survey. | Survey results; \
                            Survey findings; Survey analysis; Results of survey
                        you-said-we-did | You said, we did | What people asked for, and what was done about it. | \
                            You said we did report; YSWD; You said; Feedback and response; Response to feedback
                        healthwatch-report | Healthwatch report | A report by a local Healthwatch or Healthwatch England. | \
                            Local Healthwatch report; Healthwatch patient experience report; \
                            Healthwatch research report
                        patient-experience-report | Patient experience report | What patients say of services. | \
                            Patient feedback report; Friends and Family Test report; Complaints report; \
                            Patient insight report; Experience report
                        equality-impact-assessment | Equality impact assessment | The text of an equality impact assessment. | \
                            EqIA; EQIA; Equality analysis; Equality impact assessment report; \
                            EIA [an environmental impact assessment]
                        integrated-impact-assessment | Integrated impact assessment | The text of an integrated impact assessment. | \
                            IIA; Integrated impact assessment report; Interim integrated impact assessment
                        quality-impact-assessment | Quality impact assessment | The text of a quality impact assessment. | \
                            QIA; QEIA; Quality and equality impact assessment
                        data-protection-impact-assessment | Data protection impact assessment | The text of a data protection impact assessment. | \
                            DPIA; Privacy impact assessment
                        equality-report | Equality report | How a body does on equality. | \
                            Public sector equality duty report; WRES report; Equality objectives; EDI report; \
                            Workforce equality report; Annual equality report
                        business-case | Business case | The case for spending money on something. | Business cases; \
                            Case for investment
                        outline-business-case | Outline business case | The second of the business cases for a building or other investment. | \
                            OBC
                        full-business-case | Full business case | The last of the business cases for a building or other investment. | \
                            FBC; Final business case
                        options-appraisal | Options appraisal report | How options were weighed, and which came out best. | \
                            Options appraisal; Options paper; Option appraisal; Options evaluation; Options report; \
                            Options analysis
                        evidence-pack | Evidence pack | The data and evidence that a plan or a decision uses. | \
                            Data pack; Evidence base; Technical appendix; Evidence review; Baseline report; \
                            Technical report; Appendix
                        clinical-senate-report | Clinical senate report | What a clinical senate advises on a plan. | \
                            Clinical senate review; Clinical review; Independent clinical review; \
                            Clinical senate advice
                        assurance-letter | Assurance letter | Says that a plan has passed, or has not, what it is tested against. | \
                            NHS England assurance letter; Letter of assurance; Assurance report
                        needs-assessment | Needs assessment | What the people of an area need. | \
                            Joint strategic needs assessment; JSNA; Health needs assessment; \
                            Pharmaceutical needs assessment; PNA; JSNA chapter
                        integrated-care-strategy | Integrated care strategy | How the needs of an integrated care partnership's area are to be met. | \
                            ICP strategy; ICS strategy; Integrated care partnership strategy
                        operational-plan | Operational plan | What a body is to do in the coming year or two. | \
                            Operating plan; Annual plan; Business plan; Planning guidance response; \
                            Forward plan of work
                        commissioning-intentions | Commissioning intentions | What a commissioner means to buy. | \
                            Commissioning plan; Commissioning strategy
                        policy | Policy | A body's rule on a subject. | Policies; Commissioning policy; Draft policy
                        plan | Plan | A plan of no more particular kind. | Action plan; Improvement plan; Work plan; \
                            Workplan; Local plan; Workforce plan; Winter plan; Recovery plan
                        report | Report | A report of no more particular kind. | Final report; Interim report; \
                            Update report; Progress report; Draft report
                        service-specification | Service specification | What a service must be like. | Specification; \
                            Service model; Standard operating procedure
                        performance-report | Performance report | How services do against what is expected. | \
                            Performance dashboard; Quality and performance report; Integrated performance report; \
                            Board assurance framework; Risk register; Scorecard
                        finance-report | Finance report | How a body's money stands. | Financial report; \
                            Budget report; Annual accounts; Accounts; Month end report; Statement of accounts; Budget
                        quality-report | Quality report | How good services are. | Quality and safety report; \
                            Patient safety report; Mortality report; Learning from deaths report; Safeguarding report; \
                            Safeguarding annual report
                        inspection-report | Inspection report | What a regulator found. | CQC report; \
                            CQC inspection report; Ofsted report; Regulator's report; Oversight report
                        independent-review | Independent review | What somebody from outside found. | \
                            Independent report; Inquiry report; Review report; External review; \
                            Independent investigation; Inquiry; Peer review report; \
                            Independent reconfiguration panel advice
                        scrutiny-report | Scrutiny report | What a scrutiny committee found and recommends. | \
                            Scrutiny review; Task and finish group report; Scrutiny inquiry report; \
                            Scrutiny recommendations; Scrutiny annual report; Scrutiny response
                        executive-response | Response to recommendations | What those who were asked answer to recommendations. | \
                            Executive response; Cabinet response; Provider response; Response to scrutiny; \
                            Response to Healthwatch; Government response; Management response
                        agenda | Agenda | What a meeting is to deal with. | Meeting agenda; Agenda frontsheet; \
                            Supplementary agenda; Order paper; Summons
                        agenda-pack | Agenda pack | An agenda with all its papers. | Meeting papers; Board papers; \
                            Board pack; Meeting pack; Papers; Public reports pack; Supplementary papers; Reports pack
                        meeting-notes | Notes of a meeting | What was said at a meeting that keeps no formal minutes. | \
                            Meeting notes; Notes; Action log; Actions; Action notes; Summary of meeting; \
                            Note of meeting; Workshop notes; Event summary
                        decision-notice | Record of a decision | What was decided, by whom and why. | Decision notice; \
                            Decision record; Record of decision; Statement of decision; Decision; Notice of decision; \
                            Decision sheet; Delegated decision
                        forward-plan | Forward plan of decisions | Which decisions are to be taken, and when. | \
                            Work programme; Committee work programme; Notice of key decisions; \
                            Scrutiny work programme; Forthcoming decisions
                        motion | Motion | What a councillor asks a council to resolve. | Council motion; \
                            Notice of motion
                        question-and-answer | Questions and answers | Questions that were put, with the answers. | \
                            Written answer; Written answers; Written question; Public questions; Questions; \
                            Answers to questions; Written response; Q&A; Parliamentary question
                        frequently-asked-questions | Frequently asked questions | Questions that are often asked, with the answers. | \
                            FAQ; FAQs; Myth buster
                        letter | Letter | A letter. | Open letter; Letters; Correspondence; Referral letter; \
                            Letter to the Secretary of State; E-mail; Email; Letter to patients
                        notice | Notice | Makes something known, as the law may require. | Public notice; \
                            Meeting notice; Statutory notice; Notification; Contract notice; Tender notice; \
                            Contract award notice; Invitation
                        briefing-note | Briefing note | Tells somebody how things stand. | Briefing; Briefing paper; \
                            Stakeholder briefing; MP briefing; Member briefing; Information bulletin
                        newsletter | Newsletter | News that is sent out regularly. | Bulletin; E-bulletin; \
                            E-newsletter; Magazine; Stakeholder newsletter
                        leaflet | Leaflet | A few printed pages, or a poster. | Flyer; Poster; Brochure; Booklet; \
                            Information leaflet; Patient leaflet
                        fact-sheet | Fact sheet | The facts of a matter on a page or two. | Factsheet; \
                            Information sheet; Infographic; Plan on a page; Summary; Public summary; Executive summary
                        easy-read-document | Easy read document | A document in short sentences with pictures. | \
                            Easy read; Easy read version; Easy Read summary
                        translated-document | Translated document | A document in another language, or in British Sign Language. | \
                            Translation; BSL video; Translated version; BSL version
                        communications-toolkit | Communications toolkit | Texts and pictures for others to pass on. | \
                            Toolkit; Stakeholder toolkit; Social media toolkit; Campaign materials
                        social-media-post | Social media post | A message on social media. | Tweet; Facebook post; \
                            Social media; Social media posts
                        blog | Blog | A piece by a named author on a website. | Blog post; Opinion piece; Article; \
                            Newspaper article; News article
                        recording | Recording | What was said, to be heard or seen. | Webcast; Video recording; Video; \
                            Audio recording; Podcast; Webinar recording; Livestream
                        transcript | Transcript | What was said, word for word. | Verbatim record; Hansard
                        case-study | Case study | What happened in one case, told as an example. | Case studies; \
                            Patient story; Good practice example
                        guidance | Guidance | How something ought to be done. | Statutory guidance; Guide; Guidelines; \
                            Good practice guide; Handbook; Framework; Advice; Code of practice
                        legislation | Legislation | An Act, regulations or an order. | Regulations; Act; \
                            Statutory instrument; Directions; Order
                        terms-of-reference | Terms of reference | What a body is for, who is on it and how it works. | \
                            ToR; TOR; Remit; Role description
                        constitution | Constitution | How a body is made up and works. | Governance handbook; \
                            Scheme of delegation; Standing orders; Scheme of reservation and delegation; \
                            Draft constitution
                        agreement | Agreement | What bodies have agreed with one another. | \
                            Memorandum of understanding; MoU; Section 75 agreement; Partnership agreement; Protocol; \
                            Joint working agreement; Collaboration agreement; Concordat; Grant agreement
                        register-of-interests | Register of interests | The interests that members have declared. | \
                            Declarations of interest; Register of gifts and hospitality; \
                            Conflicts of interest register
                        petition | Petition | What a petition asks for, and how many signed. | E-petition; \
                            Online petition
                        data-set | Data set | Data to be downloaded. | Dataset; Statistics; Open data; Data; \
                            Statistical release; Data tables; Spreadsheet
                        freedom-of-information-response | Freedom of information response | What was answered to a request under the Freedom of Information Act. | \
                            FOI response; Freedom of information; FOI; Disclosure log
                        research-report | Research report | What research found. | Literature review; Research; \
                            Academic paper; Research findings; Thematic review; Study
                        position-statement | Statement | What a body says of a matter in public. | Position statement; \
                            Public statement; Press statement; Joint statement; Media statement; Chair's statement
                        legal-document | Legal document | A pre-action letter, a judgment or another document of a case. | \
                            Pre-action letter; Judgment; Legal advice; Judgement; Court order; Judicial review claim
                        job-advert | Advertisement for a role | Asks people to apply for work or a place on a panel. | \
                            Job advert; Recruitment pack; Recruitment advert; Volunteer role description; \
                            Expression of interest
                        """)
                .listed(BUSINESS_CASES, """
                        consultation-document | Consultation document | What is consulted on, with the reasons and how to answer. | \
                            Consultation paper; Consultation brochure; Public consultation document; \
                            Consultation booklet; Full consultation document
                        pre-consultation-business-case | Pre-consultation business case | On what the decision to consult on a change is taken. | \
                            PCBC; Pre-consultation case
                        decision-making-business-case | Decision-making business case | On what the decision on a change is taken, after consultation. | \
                            DMBC; Decision making case
                        """)
                .drawnFrom(HEALTHWATCH_REPORTING, """
                        enter-and-view-report | Enter and view report | What a local Healthwatch saw and heard on a visit. | \
                            Enter & View report; Enter and View visit report
                        """)
                .listed(EHIA, """
                        equality-and-health-inequalities-impact-assessment | Equality and health inequalities impact assessment | The text of an assessment of both. | \
                            EHIA; EHIIA; EqHIIA
                        """)
                .listed(CAPITAL_CASES, """
                        strategic-outline-case | Strategic outline case | The first of the business cases for a building or other investment. | \
                            SOC; Strategic outline business case
                        """)
                .listed(PERFORMANCE_ASSESSMENT, """
                        health-and-wellbeing-strategy | Joint local health and wellbeing strategy | How an area's needs are to be met, by its health and wellbeing board. | \
                            Health and wellbeing strategy; Joint health and wellbeing strategy; JHWS; JLHWS
                        """)
                .listed(ASSESSMENT_GUIDANCE, """
                        annual-assessment | Annual assessment | How well an integrated care board discharged its functions in a year, as NHS England judges. | \
                            ICB annual assessment; Annual performance assessment; Annual assessment letter; \
                            Performance assessment; CCG annual assessment
                        """);
    }
}

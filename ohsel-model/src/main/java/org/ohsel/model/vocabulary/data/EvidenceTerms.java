// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ENTER_AND_VIEW;

/** Evidence on quality beyond that of document 002. */
final class EvidenceTerms {

    private EvidenceTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        resident-interviews | Interviews with residents | What the residents of a home said. | \
                            Resident interviews; Resident survey; Residents' views; Feedback from residents
                        patient-interviews | Interviews with patients | What patients or users of a service said when asked. | \
                            Patient interviews; Service user interviews; Patient conversations; Service user feedback; \
                            Patient feedback
                        staff-interviews | Interviews with staff | What staff said when asked. | Staff interviews; \
                            Staff views; Staff feedback; Manager interview; Feedback from staff
                        family-and-carer-feedback | Feedback from families and carers | What families and carers said. | \
                            Relatives' views; Family feedback; Carer feedback; Relative interviews; \
                            Relatives' feedback; Carer survey; Family interviews
                        staff-survey | Staff survey | What staff answered in a survey. | NHS Staff Survey; \
                            National staff survey; Staff survey results
                        gp-patient-survey | GP Patient Survey | What patients of general practices answered in the national survey. | \
                            GPPS
                        workforce-disability-equality-standard | Workforce Disability Equality Standard | Measures of how disabled staff fare. | \
                            WDES
                        patient-led-assessments | Patient-led assessments | What patients and staff found of buildings, food and cleanliness. | \
                            PLACE; PLACE scores; Patient-led assessments of the care environment
                        patient-stories | Patient stories | What happened to patients, as they tell it. | \
                            Patient story; Case studies; Lived experience
                        online-reviews | Online reviews | What people wrote about a provider on websites. | \
                            Care Opinion; NHS website reviews; Google reviews; Online feedback; Reviews; \
                            Patient reviews; Star ratings
                        social-media | Social media | What people said on social media. | Social media comments; \
                            Social listening
                        healthwatch-insight | Healthwatch insight | What a local Healthwatch knows from the public. | \
                            Healthwatch intelligence; Healthwatch feedback; Healthwatch reports; Local Healthwatch
                        patient-group-feedback | Feedback from patient groups | What patients' groups say. | \
                            PPG feedback; Patient participation group feedback; Maternity voices partnership feedback; \
                            Patient group
                        voluntary-sector-feedback | Feedback from voluntary organisations | What voluntary organisations say. | \
                            VCSE feedback; Advocacy feedback; Community feedback; Stakeholder feedback
                        elected-members-enquiries | Enquiries from elected members | What councillors and Members of Parliament ask or pass on. | \
                            MP enquiries; MP letters; Councillor enquiries; MP correspondence; Members' enquiries
                        advice-service-contacts | Contacts with the advice and liaison service | What people brought to the advice and liaison service of a trust. | \
                            PALS; PALS contacts; Patient Advice and Liaison Service; PALS enquiries
                        compliments | Compliments | Compliments by themselves. | Compliments and thanks; Plaudits
                        survey | Survey | What people answered in a survey of its own. | Surveys; Questionnaire; \
                            Questionnaires; Local survey; Online survey
                        focus-groups | Focus groups | What people said in focus groups. | Focus group; \
                            Discussion groups; Listening events
                        engagement-feedback | Feedback from engagement | What people said in engagement. | Engagement; \
                            Consultation feedback; Public engagement; Consultation responses; Engagement findings
                        incident-reports | Incident reports | What went wrong, as it was reported. | Incidents; \
                            Serious incidents; Patient safety incidents; Never events; Incident data; \
                            Patient safety data
                        inspection-reports | Inspection reports | What regulators found. | CQC reports; CQC report; \
                            CQC inspection; Inspection findings; CQC rating; CQC ratings; Regulator's findings
                        performance-data | Performance data | How a provider does against what is expected. | \
                            Performance; Waiting times; KPIs; Key performance indicators; Contract data; \
                            Performance indicators; Referral to treatment data
                        clinical-audit | Clinical audit | How care compares with what it should have been. | Audit; \
                            National audits; Clinical audits; Clinical audit results
                        outcomes-data | Outcomes data | What became of patients. | Clinical outcomes; Mortality data; \
                            Mortality; Outcome measures; Outcome data
                        workforce-data | Workforce data | How many staff there are, and how they come and go. | \
                            Staffing data; Vacancies; Staffing levels; Staff turnover; Safe staffing data
                        safeguarding-information | Safeguarding information | What is known of abuse and neglect. | \
                            Safeguarding; Safeguarding alerts; Safeguarding referrals; Safeguarding concerns
                        whistleblowing | Concerns raised by staff | What staff reported as wrong. | Whistleblowing; \
                            Freedom to Speak Up; Freedom to speak up concerns; Staff concerns
                        equality-data | Equality data | Who uses a service, or works in it, by characteristic. | \
                            Equality monitoring; Equality monitoring data; Demographic data; Monitoring data
                        population-data | Population data | What is known of the people of an area. | JSNA; \
                            Needs assessment; Census; Public health data; Population health data; Demographics; \
                            Joint strategic needs assessment
                        document-review | Review of documents | What a provider's documents show. | Document review; \
                            Policies and procedures; Desk review; Records; Website review; Care plans
                        provider-report | Provider's own report | What a provider says of itself. | \
                            Provider information; Provider report; Quality account; Provider self-assessment; \
                            Provider information return
                        research-evidence | Research evidence | What research found. | Literature; Literature review; \
                            Research; Clinical evidence; Published research; Evidence review
                        benchmarking | Benchmarking | How a provider compares with others. | Comparison; \
                            Benchmarking data; Model hospital; Getting It Right First Time; GIRFT
                        """).drawnFrom(ENTER_AND_VIEW, """
                        observation | Observation | What those who visited saw. | Observations; Site observation; \
                            Walk-round; Visit
                        """);
    }
}

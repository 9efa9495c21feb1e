// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

/** What people say of life, of plans and of those who make them. */
final class SystemThemes {

    private SystemThemes() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        mental-health | Mental health | Mental health, and services for it. | Mental wellbeing; \
                            Mental health services; Mental health and wellbeing; Mental health and isolation; \
                            Mental health support; Wellbeing; CAMHS
                        loneliness | Loneliness and isolation | Being alone, and what helps. | Loneliness; Isolation; \
                            Social isolation; Isolation and loneliness; Social connection; Social connections
                        housing | Housing | Homes, their state and their cost. | Housing conditions; Damp and mould; \
                            Homes; Overcrowding; Temporary accommodation; Housing quality
                        homelessness | Homelessness | Being without a home. | Rough sleeping
                        cost-of-living | Cost of living | What it costs to live. | Work, wages and cost of living; \
                            Work, wages, cost of living; Fuel poverty; Food poverty; Energy costs; \
                            Cost of living crisis; Food insecurity
                        poverty | Poverty and deprivation | Having too little money. | Poverty; Deprivation; \
                            Financial hardship; Low income; Debt; Child poverty; Benefits; Financial inclusion
                        employment | Employment | Work and wages. | Work; Jobs; Wages; Work and wages; Unemployment; \
                            Work and health; Living wage; Good work
                        education | Education | Schools and learning. | Schools; Education and skills; \
                            Lifelong learning; SEND; Special educational needs
                        early-years | Early years and families | Small children and those who bring them up. | \
                            Early years; Parenting; Family support; Childcare; Best start in life
                        migration-and-race | Migration and race | How it is to be a migrant or of a minority here. | \
                            Race and migration; Migration; Immigration; Race; Hostile environment
                        discrimination | Racism and discrimination | Being treated worse for who one is. | \
                            Discrimination; Racism; Prejudice; Stigma; Institutional racism; Bias; Anti-racism; \
                            Hate crime
                        equality | Equality, diversity and inclusion | Whether all are treated fairly. | Equality; \
                            EDI; Diversity; Inclusion; Equalities; Equality and diversity; Fairness; Equity
                        health-inequalities | Health inequalities | Differences in health between groups that need not be. | \
                            Healthcare inequalities; Inequalities; Inequality; Health inequality; Health equity; \
                            Inequalities in health; Tackling inequalities
                        cultural-needs | Cultural needs | Whether services respect people's culture and faith. | \
                            Respect for diversity; Cultural competence; Cultural sensitivity; \
                            Culturally appropriate care; Religious needs; Faith and culture; Culture; \
                            Cultural awareness
                        trust | Trust | Whether people trust services and those who run them. | Trust in services; \
                            Mistrust; Confidence; Trust and confidence; Distrust; Building trust
                        awareness-of-services | Awareness of services | Whether people know what there is. | \
                            Knowing what is available; Signposting; Awareness; Knowledge of services; \
                            Navigating services; Navigating the system
                        community-assets | Community | What a community has and does for itself. | Community assets; \
                            Community spirit; Belonging; Community cohesion; Community support; Community resilience; \
                            Social cohesion; Community and belonging
                        community-safety | Crime and community safety | Crime, and feeling safe. | Community safety; \
                            Crime; Violence; Knife crime; Anti-social behaviour; Serious violence; Feeling safe
                        domestic-abuse | Domestic abuse | Abuse by somebody close. | Domestic violence; \
                            Violence against women and girls; VAWG
                        drugs-and-alcohol | Drugs and alcohol | Drugs, alcohol and help with them. | Substance misuse; \
                            Alcohol; Drugs; Addiction
                        climate-and-air | Climate and air quality | Clean air, and what is done against climate change. | \
                            Air quality; Pollution; Climate change; Net zero; Green plan; Air pollution; \
                            Environmental sustainability
                        green-spaces | Parks and green spaces | Parks and other open spaces. | Parks; Green space; \
                            Green spaces; Open spaces; Parks and open spaces; Play areas
                        leisure | Leisure and culture | Sport, libraries and the arts. | Leisure; Sport; Libraries; \
                            Arts; Arts and culture; Leisure facilities
                        healthy-living | Healthy living | Food, exercise, smoking and weight. | Healthy lifestyles; \
                            Lifestyle; Physical activity; Diet; Exercise; Smoking; Obesity; Healthy eating; \
                            Healthy weight; Healthy lifestyle
                        self-care | Self-care | What people do for their own health. | Self-management; Self care; \
                            Supported self-management; Health literacy
                        vaccination | Vaccination | Vaccines, and whether people take them. | Immunisation; Vaccines; \
                            Vaccinations; Vaccine hesitancy; Vaccine confidence
                        screening | Screening | Screening, and whether people take it up. | Cancer screening; \
                            Health checks; NHS Health Check
                        covid-19 | COVID-19 | The pandemic, and what it changed. | COVID; Coronavirus; Pandemic; \
                            Long COVID
                        social-care | Social care | Care by councils and others, at home and in homes. | \
                            Adult social care; Home care; Care at home; Care homes; Domiciliary care; \
                            Social care services
                        end-of-life-care | End of life care | Care for people who are going to die. | End of life; \
                            Palliative care; Death and dying; Dying
                        governance | Governance | Who decides, and how those who decide are held to account. | \
                            Decision making; Accountability; Governance arrangements; Constitution; \
                            Conflicts of interest; Board membership
                        transparency | Transparency | Whether what is decided, and why, can be seen. | Openness; \
                            Access to papers; Access to information; Openness and transparency; \
                            Freedom of information; Candour
                        leadership | Leadership and culture | Those who lead, and how it is to work under them. | \
                            Leadership; Organisational culture; Well-led; Management; Whistleblowing; \
                            Freedom to speak up
                        public-involvement | Public involvement | How the public is involved, and the process of consulting. | \
                            Consultation; Engagement; Consultation process; Public engagement; \
                            Patient and public involvement; Public consultation; Patient and public engagement; \
                            Community engagement; PPI; Engagement process
                        partnership-working | Partnership working | How bodies work together. | Collaboration; \
                            Partnership; Partnerships; Collaborative working; Working together; System working; \
                            Joint working
                        voluntary-sector | Voluntary sector | The part of charities and community groups. | \
                            Role of the voluntary sector; VCSE; Community sector; Voluntary and community sector; \
                            Funding of the voluntary sector
                        finance | Finance | Money: budgets, savings and what things cost the NHS or a council. | \
                            Funding; Money; Budget; Savings; Value for money; Budgets; Financial sustainability; \
                            Efficiency; Investment; Resources; Affordability of proposals; Deficit; Cuts; \
                            Financial pressures
                        capital | Capital | Money for buildings and equipment. | Capital funding; New buildings; \
                            New hospital; Capital investment
                        commissioning | Commissioning and procurement | How services are planned and bought. | \
                            Commissioning; Procurement; Contracts; Contract management; Tendering; Outsourcing
                        capacity | Capacity and demand | Whether there are enough beds, appointments or staff for those who come. | \
                            Capacity; Beds; Demand; Bed numbers; Demand and capacity; Bed capacity; \
                            Overcrowding in hospitals; Corridor care
                        performance | Performance | How services do against what is expected of them. | \
                            Service performance; Outcomes; Health outcomes; Productivity
                        quality-improvement | Quality improvement | How services get better. | Improvement; Learning; \
                            Learning from incidents; Service improvement; Learning lessons
                        regulation | Regulation | Inspection, and what regulators do. | Inspection; CQC inspection; \
                            Regulator
                        service-change | Change of services | Closing, moving or merging services. | Service change; \
                            Closure; Reconfiguration; Relocation; Closures; Service closure; Merger; Change; \
                            Service reconfiguration; Centralisation
                        clinical-model | Model of care | How a service is to work, and the clinical reasons for it. | \
                            Clinical model; Model; Care model; Clinical case; Clinical case for change; \
                            New models of care; Pathway; Care pathway; Clinical evidence
                        location-of-services | Location of services | Where services are. | Location; Site; Sites; \
                            Locations; Services closer to home; Care closer to home; Site options; Local services
                        timing | Timing | When something happens, and how long it takes. | Timescales; Timetable; \
                            Timescale; Pace of change; Delay to the programme
                        risks | Risks | What could go wrong with a plan. | Risk; Deliverability; \
                            Unintended consequences; Impact on other services; Impact on other hospitals; Resilience
                        benefits | Benefits | What a plan would bring. | Benefit; Expected benefits; Advantages
                        alternatives | Alternatives | What could be done instead. | Alternative proposals; \
                            Other options; Alternative options; Suggestions
                        population-growth | Population growth | More people, and new homes. | Housing growth; \
                            New developments; Regeneration; Population change; Section 106; Infrastructure; \
                            Population health needs
                        population-health | Population health | The health of a whole population, and what makes it. | \
                            Wider determinants; Wider determinants of health; Public health; \
                            Social determinants of health; Population health management
                        neighbourhood-working | Neighbourhood working | Teams and services for a neighbourhood. | \
                            Neighbourhoods; Integrated neighbourhood teams; Neighbourhood health; \
                            Primary care networks; INTs; Place-based working; Place
                        social-prescribing | Social prescribing | Putting people in touch with what the community offers. | \
                            Link workers; Community referral
                        digital | Digital and data | Technology in services, and the use of data. | Digital; \
                            Technology; IT; Digital transformation; Electronic records; Artificial intelligence; Data; \
                            Electronic patient record; IT systems
                        research | Research and innovation | Finding out, and trying what is new. | Research; \
                            Innovation; Clinical trials
                        recruitment-and-retention | Recruitment and retention | Finding staff and keeping them. | \
                            Recruitment; Retention; Staff retention; Staff recruitment; Vacancies
                        winter-pressures | Winter pressures | What winter does to services. | Winter; Winter planning; \
                            Seasonal pressures
                        emergency-planning | Emergency planning | Being ready for disasters. | Emergency preparedness; \
                            Business continuity; Resilience planning; EPRR
                        """);
    }
}

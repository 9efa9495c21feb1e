// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

/** Kinds of body beyond those that the bundled bodies have. */
final class BodyKindTerms {

    private BodyKindTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        strategic-health-authority | Strategic health authority | Oversaw the NHS of a region, until 2013. | \
                            SHA
                        service | Service | A service or a ward that is not a body by law. | Ward; Team; Department; \
                            Clinic; Clinical service
                        health-centre | Health centre | A building in which several services are given. | Polyclinic; \
                            Community hospital; Community diagnostic centre; Diagnostic centre; Family hub; \
                            Wellbeing hub
                        urgent-care-centre | Urgent care centre | Treats what is urgent and no emergency. | \
                            Urgent treatment centre; Walk-in centre; Minor injuries unit; UTC
                        ambulance-service | Ambulance service | A trust or firm that runs ambulances. | \
                            Ambulance trust; Patient transport service
                        provider-collaborative | Provider collaborative | Trusts that run or plan services together. | \
                            Acute provider collaborative; Mental health collaborative; Hospital group; \
                            Acute provider group
                        gp-federation | GP federation | A company or union of general practices. | Federation; \
                            GP alliance; Federation of practices
                        community-pharmacy | Community pharmacy | A chemist's shop that dispenses for the NHS. | \
                            Pharmacy; Chemist; Pharmacy contractor
                        dental-practice | Dental practice | A dentist's practice. | Dentist; Dental surgery; \
                            Dental clinic
                        optical-practice | Optical practice | An optician's practice. | Optician; Opticians; \
                            Optometrist
                        independent-provider | Independent provider | Provides care and is not part of the NHS. | \
                            Private provider; Private hospital; Independent hospital; Private healthcare provider; \
                            Independent sector provider
                        care-provider | Social care provider | Provides care at home, in day centres or otherwise, but is no care home. | \
                            Home care agency; Domiciliary care agency; Day centre; Care agency; Supported living; \
                            Extra care housing
                        hospice | Hospice | Cares for people at the end of life. | Children's hospice
                        county-or-combined-authority | Combined or strategic authority | An authority above the councils of several areas. | \
                            Combined authority; Greater London Authority; Mayoral authority; Strategic authority; \
                            County council
                        parish-council | Parish or town council | The council of a parish or a town. | Parish council; \
                            Town council; Community council
                        council-committee | Council committee | A committee of a council, other than one of scrutiny. | \
                            Cabinet; Committee of a council; Executive; Select committee; Full council; \
                            Planning committee
                        joint-committee | Joint committee | A committee that several bodies have set up. | \
                            Committees in common; Joint board; Joint commissioning committee; Committee in common
                        committee | Committee | A committee of a body that is not a council. | Sub-committee; \
                            Board committee; Quality committee; Primary care commissioning committee; \
                            Engagement committee
                        board | Board | The board of a body. | Trust board; Governing body; ICB board; \
                            Board of directors; Council of governors
                        working-group | Working group | A group that works on one subject, for a time. | \
                            Task and finish group; Task group; Project group; Steering group; Programme board; \
                            Project board; Delivery group
                        reference-group | Reference group | A group of people who are asked for their views on a piece of work. | \
                            Stakeholder reference group; Patient reference group; Lay reference group; \
                            Patient and public advisory group; Patient panel; Sounding board
                        forum | Forum | People or bodies who meet to share what they know and think. | Network; \
                            Voluntary sector forum; Community forum; Patient forum; Carers' forum; Parent carer forum; \
                            Engagement forum
                        maternity-and-neonatal-voices-partnership | Maternity and neonatal voices partnership | Parents, staff and commissioners of maternity services, who work together. | \
                            Maternity voices partnership; MVP; MNVP; MSLC
                        youth-council | Youth council | Young people who speak for others of their age. | \
                            Youth parliament; Youth forum; Youth board; Young people's panel
                        clinical-network | Clinical network | Clinicians and services of several bodies in one field. | \
                            Cancer alliance; Strategic clinical network; Operational delivery network; \
                            Health innovation network; Academic health science network; AHSN
                        clinical-senate | Clinical senate | Clinicians and others who advise on plans for services. | \
                            Senate
                        local-representative-committee | Local representative committee | Speaks for the doctors, dentists, pharmacists or opticians of an area. | \
                            Local medical committee; LMC; LPC; LDC; Local pharmaceutical committee; \
                            Local dental committee; LOC
                        safeguarding-board | Safeguarding partnership | The bodies that see to safeguarding in an area. | \
                            Safeguarding board; Safeguarding adults board; Safeguarding children partnership; \
                            Community safety partnership
                        regulator | Regulator | Regulates services or professions. | Inspectorate; Care regulator; \
                            Professional regulator
                        ombudsman | Ombudsman | Decides on complaints that others have not settled. | \
                            Parliamentary and Health Service Ombudsman; PHSO
                        court | Court | A court or tribunal. | Tribunal; High Court; Coroner
                        government-department | Government department | A department of government. | Ministry; \
                            Central government; Department of state
                        parliament | Parliament | Parliament, an assembly or one of their committees. | \
                            House of Commons; Parliamentary committee; London Assembly; All-party parliamentary group; \
                            APPG
                        political-group | Political group | The members of a council who belong to one party, or a party. | \
                            Political party; Party group; Party
                        professional-body | Professional body | Speaks for a profession. | Royal college; \
                            Professional association
                        trade-union | Trade union | Speaks for those who work. | Union; Staff side
                        representative-body | Representative body | Speaks for organisations of one sort. | \
                            Association; Membership body; Trade association; Local Government Association; \
                            NHS Confederation
                        university | University | A university, a medical school or a college. | Academic; \
                            Academic institution; Higher education institution; College; Medical school; \
                            Academic health science centre
                        school | School | A school or a nursery. | Nursery; Academy; Primary school; Secondary school
                        research-organisation | Research organisation | Does research, and is no university. | \
                            Think tank; Research institute; Market research company; Research agency; \
                            Social research company
                        campaign-group | Campaign group | Campaigns for or against something. | Pressure group; \
                            Action group; Save our hospital group; Campaign
                        community-group | Community group | A group that people of a community have formed. | \
                            Community organisation; Grassroots group; Support group; Self-help group; Friends group
                        residents-association | Residents' association | An association of those who live in a street, an estate or an area. | \
                            Tenants' association; Neighbourhood forum; TRA; Tenants and residents association
                        faith-organisation | Faith organisation | A church, a mosque or another religious organisation. | \
                            Faith group; Church; Mosque; Temple; Religious organisation; Synagogue; Gurdwara
                        infrastructure-organisation | Voluntary sector infrastructure organisation | Supports the voluntary organisations of an area and speaks for them. | \
                            Council for voluntary service; CVS; Voluntary action; Voluntary sector umbrella body; \
                            VCSE alliance; Volunteer centre
                        social-enterprise | Social enterprise | A business with a social purpose. | Mutual; \
                            Co-operative; Community benefit society
                        housing-association | Housing association | Lets homes without making a profit. | \
                            Registered provider; Housing provider; Social landlord
                        police-force | Police force | A police force. | Police; Police service
                        prison | Prison | A prison or another place of detention. | Secure setting; \
                            Immigration removal centre; Young offender institution
                        media-organisation | Media organisation | A newspaper, a broadcaster or the like. | Newspaper; \
                            Broadcaster; Media; Press; Radio station
                        """);
    }
}

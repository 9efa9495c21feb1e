// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.CQC_RATINGS;
import static org.ohsel.model.vocabulary.data.PublicSources.LOCAL_HEALTHWATCH_ACT;

/** Organisations and professions as stakeholders. */
final class OrganisationGroups {

    private OrganisationGroups() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        stakeholders | Stakeholders | All who have an interest, where a source does not say who. | \
                            Key stakeholders; Wider stakeholders; Other stakeholders; Interested parties
                        partners | Partner organisations | The organisations that work together, as in an integrated care system. | \
                            Partners; System partners; Local partners; Partner organizations
                        providers | Providers | Those who provide health or social care, such as trusts, practices and care homes. | \
                            Provider organisations; Health and care providers; Care providers
                        hospitals | Hospitals | Hospitals and the trusts that run them. | NHS trusts; Hospital trusts; \
                            Acute trusts; NHS providers; Trusts
                        independent-sector-providers | Independent sector providers | Providers of care that are not part of the NHS. | \
                            Private providers; Independent providers; Private sector providers; Independent sector
                        social-care-providers | Social care providers | Those who provide care at home or in homes. | \
                            Adult social care providers; Domiciliary care providers; Home care providers; \
                            Homecare providers
                        care-homes | Care homes | Residential and nursing homes, and those who run them. | \
                            Care home managers; Care home staff; Nursing homes; Care home providers
                        hospices | Hospices | Those who care for people at the end of life. | Hospice providers
                        primary-care-networks | Primary care networks | Groups of general practices, and their clinical directors. | \
                            PCNs; Primary care network clinical directors; PCN clinical directors
                        primary-care-providers | Primary care providers | General practices, dentists, pharmacies and opticians together. | \
                            Primary care; Primary care staff; Primary care professionals; Primary care colleagues
                        practice-staff | Practice staff | Those who work in general practices, other than the doctors. | \
                            Practice managers; GP practice staff; Receptionists
                        pharmacists | Pharmacists | Community pharmacies and their staff. | Community pharmacists; \
                            Pharmacies; Community pharmacies; Community pharmacy
                        dentists | Dentists | Dental practices and their staff. | Dental practices; \
                            Dental professionals; Dentistry
                        optometrists | Optometrists and opticians | Opticians' practices and their staff. | \
                            Optometrists; Opticians; Optical practices
                        doctors | Doctors | Doctors, of hospitals or elsewhere. | Hospital doctors; Medical staff; \
                            Hospital consultants; Consultant doctors
                        nurses | Nurses | Nurses, of hospitals or elsewhere. | Nursing staff; Community nurses; \
                            Practice nurses; Nurses and midwives
                        midwives | Midwives | Midwives and those who support them. | Midwifery staff
                        allied-health-professionals | Allied health professionals | Therapists, paramedics and members of like professions. | \
                            AHPs; Therapists; Paramedics
                        social-workers | Social workers | Social workers and others in social care. | \
                            Social care staff; Social care professionals; Care workers; Social care workers
                        link-workers | Social prescribing link workers | Those who put patients in touch with what the community offers. | \
                            Link workers; Social prescribers; Care coordinators
                        integrated-care-boards | Integrated care boards | Integrated care boards and those who lead them. | \
                            ICBs; ICB; Clinical commissioning groups; CCGs
                        place-partnerships | Place partnerships | Partnerships of health and care in a borough or district. | \
                            Local care partnerships; Place-based partnerships; Borough partnerships
                        nhs-england | NHS England | NHS England and its regional teams. | NHSE; NHS England region; \
                            NHS England and NHS Improvement
                        regulators | Regulators | Bodies that regulate services or professions. | Regulatory bodies; \
                            Inspectors
                        clinical-senates | Clinical senates | Bodies of clinicians who advise on plans for services. | \
                            Clinical senate; Clinical networks; Cancer alliances
                        local-professional-committees | Local representative committees | Committees that speak for the doctors, dentists, pharmacists or opticians of an area. | \
                            Local medical committees; LMCs; LMC; Local pharmaceutical committees; LPC; \
                            Local dental committees; LDC; Local optical committees; LOC; Local medical committee
                        professional-bodies | Professional bodies | Colleges, associations and others that speak for a profession. | \
                            Royal colleges; Professional associations; BMA
                        trade-unions | Trade unions | Unions and those who represent staff. | Unions; Staff side; \
                            Union representatives; Trade union representatives; Staff representatives
                        mps | Members of Parliament | Members of the House of Commons. | MPs; \
                            Members of parliament and their staff; Local MPs; MP
                        elected-representatives | Elected representatives | Those whom voters elected, of whatever body. | \
                            Politicians; Elected officials; London Assembly members; Local politicians; Mayors; \
                            Political representatives
                        scrutiny-committees | Scrutiny committees | Councils' committees that scrutinise health services. | \
                            Overview and scrutiny committees; HOSC; HOSCs; JHOSC; JHOSCs; Health scrutiny committees; \
                            Joint health overview and scrutiny committees; OSC
                        council-officers | Council officers | Those who work for a council. | \
                            Local authority officers; Council staff; Local authority staff; \
                            Directors of adult social services
                        parish-and-town-councils | Parish and town councils | Councils of parishes and towns. | \
                            Parish councils; Town councils; Parish councillors
                        government | Government | Ministers and departments of government. | Central government; \
                            Government departments; DHSC; Secretary of State; Ministers
                        emergency-services | Emergency services | Ambulance, fire and police services. | \
                            Ambulance services; Ambulance service; Fire service; Fire and rescue
                        police | Police | The police. | Police service; Metropolitan Police
                        campaign-groups | Campaign groups | Groups that campaign for or against something. | \
                            Campaigners; Pressure groups; Activists; Campaign group; Save our hospital groups
                        community-groups | Community groups | Groups that people of a community have formed. | \
                            Community organisations; Grassroots organisations; Local groups; Grassroots groups; \
                            Community based organisations
                        community-leaders | Community leaders | Those to whom a community listens. | Faith leaders; \
                            Community representatives; Community connectors
                        community-champions | Community champions | Volunteers who carry information into their community and back. | \
                            Health champions; Vaccine champions; Community health champions
                        faith-groups | Faith groups | Churches, mosques, temples and other religious organisations. | \
                            Faith organisations; Churches; Mosques; Religious organisations; Faith sector
                        residents-associations | Residents' associations | Associations of those who live in a street, an estate or an area. | \
                            Tenants' associations; Tenants' and residents' associations; TRAs; Residents' groups; \
                            Neighbourhood forums
                        disabled-peoples-organisations | Disabled people's organisations | Organisations that disabled people lead. | \
                            DPOs; Disability organisations; Disability charities
                        advocacy-organisations | Advocacy organisations | Those who help people to have their say. | \
                            Advocates; Advocacy services; Advocacy groups
                        social-enterprises | Social enterprises | Businesses with a social purpose. | \
                            Community interest companies; Social enterprise
                        businesses | Businesses | Local businesses and those who speak for them. | Local businesses; \
                            Business community; Private sector; Chambers of commerce
                        employers | Employers | Those who employ people in the area. | Local employers; \
                            Large employers
                        suppliers | Suppliers | Those who sell to the NHS or to a council, or would. | Bidders; \
                            Contractors; Potential providers
                        schools | Schools | Schools and colleges, and their staff. | Schools and colleges; Teachers; \
                            Head teachers; Education providers; Nurseries; Early years settings
                        universities | Universities | Universities and those who teach and study there. | \
                            Higher education; Higher education institutions; Academics; Academic institutions
                        researchers | Researchers | Those who do research. | Research organisations; \
                            Research community
                        housing-associations | Housing associations | Those who let homes without making a profit. | \
                            Registered providers; Housing providers; Social landlords; Landlords
                        transport-providers | Transport providers | Those who run buses, trains and other transport. | \
                            Transport operators; Transport for London; Bus operators
                        media | Media | Newspapers, broadcasters and other media. | Press; Journalists; Local media; \
                            Local press; News media
                        board-members | Board members | Those who sit on a board or a governing body. | \
                            Governing body members; ICB board members; Executive directors; Trust board members
                        """).listed(CQC_RATINGS, """
                        cqc | Care Quality Commission | The regulator of health and social care in England. | \
                            The Care Quality Commission
                        """).listed(LOCAL_HEALTHWATCH_ACT, """
                        healthwatch-england | Healthwatch England | The national body of Healthwatch, a committee of the Care Quality Commission. | \
                            National Healthwatch; HWE
                        """);
    }
}

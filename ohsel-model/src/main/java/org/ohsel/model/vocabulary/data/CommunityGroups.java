// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.CORE20PLUS5;
import static org.ohsel.model.vocabulary.data.PublicSources.COVENANT_DUTY;
import static org.ohsel.model.vocabulary.data.PublicSources.INCLUSION_HEALTH;

/** Groups of people by what they share, and by what makes their lives harder. */
final class CommunityGroups {

    private CommunityGroups() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        lgbtq | LGBTQ+ people | Lesbian, gay, bisexual, trans and queer people, and those who use other such names. | \
                            LGBT; LGBT+; LGBTQ; LGBTQIA+; LGBT people; LGBTQ+ communities; LGBTQ+ community; LGBTQI+; \
                            Lesbian, gay, bisexual and trans people
                        trans-people | Trans people | People whose gender is not the one recorded at birth. | \
                            Transgender people; Trans and non-binary people; Non-binary people; Gender diverse people
                        faith-communities | Faith communities | People who share a religion. | People of faith; \
                            Religious communities; Religious groups
                        deprived-areas | People in deprived areas | People who live where there is deprivation, however it is measured. | \
                            Deprived areas; Deprived communities; Areas of deprivation; Socially deprived communities; \
                            People living in deprivation; Disadvantaged communities
                        low-income-households | People on low incomes | People who have little money to live on. | \
                            Low income households; People on a low income; People in poverty; Low income families; \
                            People living in poverty; People on benefits
                        low-paid-workers | Low-paid workers | People whose wages are low. | Low-wage workers; \
                            Low paid people; Key workers
                        unemployed-people | Unemployed people | People without work who would work. | \
                            People out of work; Jobseekers; People not in employment
                        social-housing-tenants | Social housing tenants | People who rent from a council or a housing association. | \
                            Council tenants; Tenants; Housing association tenants
                        rural-communities | Rural communities | People who live in the country, away from towns. | \
                            Rural residents; People in rural areas; Rural; Rural areas; Rural populations
                        digitally-excluded-people | Digitally excluded people | People who cannot use what is online, or do not want to. | \
                            People who are digitally excluded; People who are not online; Digital exclusion; \
                            People without internet access
                        people-with-limited-english | People with limited English | People who need another language, or an interpreter. | \
                            People whose first language is not English; Non-English speakers; \
                            People with English as an additional language; Speakers of other languages; \
                            People with language barriers; ESOL learners
                        people-with-low-literacy | People with low literacy | People who find it hard to read, or to understand what is written on health. | \
                            People with low health literacy; Low literacy
                        housebound-people | Housebound people | People who cannot leave their homes without help. | \
                            Housebound patients; Housebound
                        care-home-residents | Care home residents | People who live in residential or nursing homes. | \
                            Residents of care homes; Nursing home residents; Care home residents and their families
                        migrants | Migrants | People who have come to live here from another country. | \
                            Migrant communities; Recent migrants; New arrivals
                        refugees-and-asylum-seekers | Refugees and asylum seekers | People who have found protection here, or seek it. | \
                            Asylum seekers; Refugees; Asylum seekers and refugees; People seeking asylum; \
                            People seeking sanctuary; Sanctuary seekers
                        migrants-and-refugees | Migrants and refugees | Migrants, refugees and people who seek asylum, together. | \
                            Refugees and migrants; Migrants, refugees and asylum seekers; \
                            Refugees, asylum seekers and migrants
                        survivors-of-domestic-abuse | Survivors of domestic abuse | People who were abused by somebody close to them. | \
                            Victims of domestic abuse; People experiencing domestic abuse; \
                            Survivors of domestic violence
                        seldom-heard-groups | Seldom heard groups | People whom engagement has seldom reached. | \
                            Seldom heard communities; Hard to reach groups; Hard-to-reach communities; \
                            Under-represented groups; Underserved communities; Seldom heard; Marginalised communities; \
                            Marginalised groups; Less heard groups
                        people-with-protected-characteristics | People with protected characteristics | People whom the Equality Act protects, where a source does not say which of them. | \
                            Groups with protected characteristics; Protected groups; Protected characteristic groups; \
                            Equality groups; Equalities groups
                        minority-groups | Minority groups | Minorities, where a source does not say which. | \
                            Minorities; Minority communities; Diverse communities
                        black-asian-and-minority-ethnic | Black, Asian and minority ethnic people | Black, Asian and other minority ethnic people, where a source names them together. | \
                            BAME; BME; BAME communities; BAME groups; Black and minority ethnic people; \
                            Black, Asian and minority ethnic communities; Black, Asian and minority ethnic groups
                        """)
                .drawnFrom(CORE20PLUS5, """
                        most-deprived-fifth | Most deprived fifth | The fifth of the population that lives in the most deprived small areas of England. | \
                            Core20; Core 20; Most deprived 20%; Most deprived quintile; Core20 population; \
                            Most deprived 20 per cent
                        """)
                .listed(CORE20PLUS5, """
                        coastal-communities | Coastal communities | People who live by the sea, where deprivation may be hidden. | \
                            Coastal areas; Coastal
                        people-experiencing-homelessness | People experiencing homelessness | People without a home, on the street or elsewhere. | \
                            Homeless people; Homelessness; Rough sleepers; People who are homeless; \
                            People sleeping rough
                        ethnic-minority-communities | Ethnic minority communities | People of ethnic groups other than the majority. | \
                            Ethnic minorities; Minority ethnic communities; Minority ethnic groups; \
                            Ethnic minority groups; Global majority communities; Racialised communities; \
                            Minoritised communities; People from ethnic minorities
                        """)
                .drawnFrom(COVENANT_DUTY, """
                        armed-forces-community | Armed forces community | Those who serve or served in the armed forces, and their families. | \
                            Armed Forces; Military families; Service families; Service personnel; \
                            Armed forces families
                        """)
                .listed(COVENANT_DUTY, """
                        veterans | Veterans | People who served in the armed forces. | Ex-service personnel; \
                            Military veterans; Armed forces veterans
                        """)
                .listed(INCLUSION_HEALTH, """
                        inclusion-health-groups | Inclusion health groups | People who are excluded from society in several ways at once, and whose health suffers. | \
                            Inclusion health; Socially excluded groups; Socially excluded people; Excluded groups
                        people-with-drug-and-alcohol-dependence | People with drug and alcohol dependence | People who depend on drugs, on alcohol or on both. | \
                            Drug and alcohol dependence; People with drug or alcohol dependence; People who use drugs; \
                            People who misuse substances; Substance misuse service users
                        vulnerable-migrants | Vulnerable migrants | Migrants who are at risk, such as those without rights or means. | \
                            Undocumented migrants; Migrants in vulnerable circumstances
                        gypsy-roma-and-traveller-communities | Gypsy, Roma and Traveller communities | Gypsies, Roma and Travellers together. | \
                            GRT; Gypsy, Roma and Traveller; Gypsies and Travellers; Gypsy, Roma and Traveller people; \
                            Gypsies, Roma and Travellers; GRT communities; Travellers
                        people-in-contact-with-the-justice-system | People in contact with the justice system | People in prison, on probation or otherwise before the law. | \
                            Prisoners; People in prison; Offenders; Ex-offenders; People in the justice system; \
                            Prison leavers; People on probation
                        victims-of-modern-slavery | Victims of modern slavery | People who were forced to work or were trafficked. | \
                            Survivors of modern slavery; Modern slavery; Victims of trafficking
                        sex-workers | Sex workers | People who sell sex. | Sex worker
                        """);
    }
}

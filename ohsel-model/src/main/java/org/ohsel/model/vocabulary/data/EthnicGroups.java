// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.RelationKind.BROADER;
import static org.ohsel.model.vocabulary.data.PublicSources.CENSUS_2021;

/** The ethnic groups of the census of 2021 in England and Wales: five broad ones, and nineteen within them. */
final class EthnicGroups {

    private EthnicGroups() {}

    static Draft add(Draft draft) {
        return draft.listed(CENSUS_2021, """
                        asian-or-asian-british | Asian, Asian British or Asian Welsh | One of the five broad groups of the census of 2021. | \
                            Asian or Asian British; Asian; Asian communities; South Asian communities; Asian people
                        black-caribbean-or-african | Black, Black British, Black Welsh, Caribbean or African | One of the five broad groups of the census of 2021. | \
                            Black or Black British; Black; Black communities; Black African and Caribbean communities; \
                            Black African and Black Caribbean communities; Black people; \
                            Black, Black British, Caribbean or African
                        mixed-or-multiple-ethnic-groups | Mixed or Multiple ethnic groups | One of the five broad groups of the census of 2021. | \
                            Mixed; Mixed heritage; Mixed ethnicity; Mixed race
                        white | White | One of the five broad groups of the census of 2021. | White people; \
                            White communities
                        other-ethnic-group | Other ethnic group | One of the five broad groups of the census of 2021. | \
                            Other ethnic groups; Other ethnicity
                        """)
                .listed(CENSUS_2021, """
                        bangladeshi | Bangladeshi | People who describe themselves as Bangladeshi. | \
                            Bangladeshi community; Bangladeshi communities
                        chinese | Chinese | People who describe themselves as Chinese. | Chinese community; \
                            Chinese communities
                        indian | Indian | People who describe themselves as Indian. | Indian community; \
                            Indian communities
                        pakistani | Pakistani | People who describe themselves as Pakistani. | Pakistani community; \
                            Pakistani communities
                        other-asian | Other Asian | Asian people of any other background. | \
                            Any other Asian background; Asian other
                        """, term -> term.relation(BROADER, "stakeholder-group", "asian-or-asian-british"))
                .listed(
                        CENSUS_2021,
                        """
                        black-african | African | Black people who describe themselves as African. | Black African; \
                            African communities; Black African communities
                        black-caribbean | Caribbean | Black people who describe themselves as Caribbean. | \
                            Black Caribbean; African-Caribbean; Caribbean communities; Black Caribbean communities
                        other-black | Other Black | Black people of any other background. | \
                            Any other Black background; Black other; \
                            Any other Black, Black British, or Caribbean background
                        """,
                        term -> term.relation(BROADER, "stakeholder-group", "black-caribbean-or-african"))
                .listed(
                        CENSUS_2021,
                        """
                        white-and-asian | White and Asian | People with a White and an Asian background. | \
                            Mixed White and Asian
                        white-and-black-african | White and Black African | People with a White and a Black African background. | \
                            Mixed White and Black African
                        white-and-black-caribbean | White and Black Caribbean | People with a White and a Black Caribbean background. | \
                            Mixed White and Black Caribbean
                        other-mixed | Other Mixed or Multiple ethnic groups | People of any other mixed background. | \
                            Other Mixed; Any other Mixed background; Any other Mixed or Multiple ethnic background
                        """,
                        term -> term.relation(BROADER, "stakeholder-group", "mixed-or-multiple-ethnic-groups"))
                .listed(CENSUS_2021, """
                        white-british | English, Welsh, Scottish, Northern Irish or British | White people who describe themselves so. | \
                            White British; British; English
                        white-irish | Irish | White people who describe themselves as Irish. | White Irish; \
                            Irish community
                        gypsy-or-irish-traveller | Gypsy or Irish Traveller | White people who describe themselves so. | \
                            Gypsy or Traveller; Irish Traveller; Irish Travellers
                        roma | Roma | White people who describe themselves as Roma. | Roma community; Roma communities
                        other-white | Other White | White people of any other background. | \
                            Any other White background; White other; Eastern European communities
                        """, term -> term.relation(BROADER, "stakeholder-group", "white"))
                .listed(CENSUS_2021, """
                        arab | Arab | People who describe themselves as Arab. | Arab communities; Arabic communities
                        any-other-ethnic-group | Any other ethnic group | People of an ethnic group that the census does not list. | \
                            Other ethnic background
                        """, term -> term.relation(BROADER, "stakeholder-group", "other-ethnic-group"));
    }
}

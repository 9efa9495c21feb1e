// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.CORE20PLUS5;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_CHAPTER;

/** Groups of people by age, family, health and their part in services. */
final class PeopleGroups {

    private PeopleGroups() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        residents | Residents | People who live in the area. | Local residents; Local people; \
                            Local community; Community members
                        service-users | Service users | People who use a health or care service, whether or not as patients. | \
                            Users of services; Users; Clients; People who use services
                        families | Families | The families and friends of those who use a service. | Relatives; \
                            Family members; Families and friends; Family and friends
                        parents | Parents | Mothers, fathers and guardians. | Parents and guardians; Mothers; Fathers
                        lone-parents | Lone parents | Parents who bring up children by themselves. | Single parents; \
                            Lone parent families
                        children | Children | People too young to be called young people. | Younger children; \
                            Under-fives
                        young-people | Young people | Teenagers and young adults; sources differ in the ages that they mean. | \
                            Young adults; Teenagers; Youth
                        children-and-young-people | Children and young people | Both together, as services for them are planned. | \
                            CYP; Children & young people
                        young-carers | Young carers | Children and young people who care for somebody.
                        students | Students | People in further or higher education. | University students; \
                            College students
                        looked-after-children | Looked-after children | Children in the care of a council. | \
                            Children in care; Children looked after; LAC
                        care-leavers | Care leavers | Young adults who were in the care of a council. | \
                            Care-experienced people; Care experienced young people
                        working-age-adults | Working-age adults | Adults who are neither young nor old. | Adults; \
                            Adults of working age; Working age people
                        older-people | Older people | People in later life; sources differ in the age from which they count. | \
                            Older adults; Older residents; Elderly people; Pensioners; Seniors
                        women | Women | Women, and girls where a source counts them. | Women and girls; Females
                        men | Men | Men, and boys where a source counts them. | Men and boys; Males
                        pregnant-women-and-new-parents | Pregnant women and new parents | Those who expect a baby or have just had one. | \
                            Expectant parents; New parents; New mothers; Pregnant women; Maternity service users; \
                            Pregnant women and new mothers
                        bereaved-people | Bereaved people | Those who have lost somebody. | Bereaved families; \
                            People who have been bereaved
                        disabled-people | Disabled people | People who have a disability of whatever sort. | \
                            People with disabilities; People with a disability; Disability groups
                        people-with-physical-disabilities | People with physical disabilities | People whose disability is physical. | \
                            Physically disabled people; People with a physical disability; \
                            People with mobility problems; Wheelchair users
                        people-with-sensory-impairments | People with sensory impairments | People whose sight or hearing, or both, are impaired. | \
                            People with a sensory impairment; People with sensory loss
                        deaf-people | Deaf people | People who are deaf or hard of hearing, whether or not they sign. | \
                            Deaf community; Deaf and hard of hearing people; People with hearing loss; BSL users; \
                            British Sign Language users
                        blind-and-partially-sighted-people | Blind and partially sighted people | People who see little or nothing. | \
                            People with sight loss; Visually impaired people; People with a visual impairment
                        neurodivergent-people | Neurodivergent people | People whose minds work differently, as in autism, ADHD or dyslexia. | \
                            Neurodiverse people; Neurodivergent; People with ADHD
                        people-with-mental-health-conditions | People with mental health conditions | People whose mental health is poor, diagnosed or not. | \
                            Mental health service users; People with mental health problems; \
                            People with mental ill health; People with mental health needs
                        people-with-severe-mental-illness | People with severe mental illness | People with illnesses such as psychosis or bipolar disorder. | \
                            People with serious mental illness; SMI; Severe mental illness
                        people-with-dementia | People with dementia | People who live with dementia. | \
                            People living with dementia; Dementia
                        people-affected-by-cancer | People affected by cancer | People who have or had cancer, and those close to them. | \
                            Cancer patients; People with cancer; People living with cancer
                        people-at-the-end-of-life | People at the end of life | People who are likely to die soon. | \
                            People receiving end of life care; Palliative care patients
                        inpatients | Inpatients | Patients who stay in hospital. | In-patients
                        outpatients | Outpatients | Patients who come to hospital for an appointment. | Out-patients
                        former-patients | Former patients | People who were patients of the service. | Past patients; \
                            Recent patients; Previous service users
                        patient-participation-groups | Patient participation groups | The patients' groups of general practices. | \
                            PPGs; PPG members; Patient reference groups; Patient groups; Patient forums
                        citizens-panel | Citizens' panel | Residents who have agreed to be asked for their views from time to time. | \
                            Citizens' panel members; People's panel; Residents' panel; Citizens panels
                        experts-by-experience | Experts by experience | People who bring what they have lived through to the work on a service. | \
                            People with lived experience; Lived experience; Lived experience partners; Patient leaders
                        volunteers | Volunteers | People who help without pay. | Volunteer
                        trust-members | Members of a foundation trust | The public, patients and staff who are members of a foundation trust. | \
                            Foundation trust members; Trust members; Members of the trust
                        """)
                .drawnFrom(CORE20PLUS5, """
                        people-with-a-learning-disability | People with a learning disability | People who find it harder than others to learn and to understand, all their lives. | \
                            People with learning disabilities; Learning disability; Learning disabilities; \
                            Learning disabled people; People with learning difficulties
                        people-with-long-term-conditions | People with long-term conditions | People with one or several illnesses that last. | \
                            People with long-term health conditions; People with multiple long-term conditions; \
                            People with multiple long-term health conditions; People with chronic conditions
                        """)
                .listed(CORE20PLUS5, """
                        autistic-people | Autistic people | People who are autistic, diagnosed or not. | \
                            People with autism; Autism; Autistic adults
                        people-with-a-learning-disability-and-autistic-people | People with a learning disability and autistic people | Both together, as programmes of the NHS count them. | \
                            Learning disability and autism; Learning disabilities and autism; LDA
                        """)
                .drawnFrom(ICB_CHAPTER, """
                        representatives | Representatives | Those who speak for people who use services, or may use them. | \
                            Patient representatives; Public representatives; Lay representatives; \
                            Service user representatives
                        """);
    }
}

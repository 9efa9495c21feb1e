// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.EXPERIENCE_FRAMEWORK;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_HALTON;
import static org.ohsel.model.vocabulary.data.PublicSources.QDC_FRAMEWORK;

/** What people say of services: access, staff, care, surroundings. */
final class ExperienceThemes {

    private ExperienceThemes() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        gp-access | Access to GPs | Getting seen by a general practice. | GP access; \
                            Access to GP appointments; Access to general practice; Access to primary care; \
                            GP appointments
                        dental-access | Access to dentists | Finding and paying for NHS dentistry. | Dental access; \
                            NHS dentistry; Access to dentistry; Access to NHS dentists; Dentistry
                        appointments | Appointments | Making, changing and keeping appointments. | Booking; \
                            Booking appointments; Appointment booking; Booking processes; \
                            Ability to book appointments; Appointment availability; Availability of appointments; \
                            Cancellations; Cancelled appointments
                        opening-hours | Opening hours | When a service is open. | Out-of-hours access; \
                            Evening and weekend access; Extended hours; Out of hours
                        registration | Registration | Becoming a patient of a practice or a service. | \
                            GP registration; Registering with a GP; Registering
                        referrals | Referrals | Being sent on to another service. | Referral; Referral process; \
                            Referral pathways; Self-referral; Eligibility
                        remote-appointments | Remote appointments | Being seen by telephone, on a screen or in writing. | \
                            Online consultations; Telephone consultations; Virtual appointments; Remote consultations; \
                            Video consultations; Face-to-face appointments; Total triage
                        online-services | Online services | What a service offers on websites and in apps. | \
                            Digital services; NHS App; Digital access; Online access; Apps
                        digital-exclusion | Digital exclusion | Being left out because services are online. | \
                            Digital inclusion; Digital divide; Digital poverty; Digital literacy; Digital skills
                        accessible-information | Accessible information | Information in a form that a person can use. | \
                            Accessible formats; Accessible communication; Communication needs; \
                            Information in other formats; Plain English; Jargon
                        interpreting | Interpreting and translation | Interpreters, and information in other languages. | \
                            Interpreting; Translation; Interpreters; Language support; Language barriers; Language; \
                            British Sign Language; Interpretation; Translation and interpreting
                        staff-attitudes | Staff attitudes | How staff behave towards people. | Staff attitude; \
                            Staff behaviour; Attitude of staff; Staff; Attitudes; Customer service; \
                            Attitudes of staff; Staff manner
                        compassion | Kindness and compassion | Whether people are treated kindly. | Compassion; \
                            Empathy; Kindness; Caring; Compassionate care; Caring staff
                        confidentiality | Confidentiality and data | Who sees what is recorded of people. | \
                            Confidentiality; Data protection; Data sharing; Information sharing; Use of data; \
                            Patient data; Consent to share
                        consent | Consent and capacity | Agreeing to treatment, and being able to. | Consent; \
                            Mental capacity; Informed consent
                        quality-of-care | Quality of care | How good care and treatment are. | Care quality; \
                            Quality of treatment; Treatment and care; Clinical care; Quality; Treatment; \
                            Quality of services; Standard of care; Service quality; Care and treatment; \
                            Treatment and care quality
                        safety | Safety | Whether people come to harm. | Patient safety; Safe care; Safety of care; \
                            Safe; Harm; Falls
                        safeguarding | Safeguarding | Keeping people from abuse and neglect. | Abuse; Neglect; \
                            Safeguarding adults; Safeguarding children
                        cleanliness | Cleanliness and infection control | Whether places are clean, and infections kept away. | \
                            Cleanliness; Hygiene; Infection control; Infection prevention; \
                            Infection prevention and control; Cleaning
                        medication | Medication | Medicines, and getting them. | Medicines; Prescriptions; \
                            Prescribing; Medicines management; Repeat prescriptions; Medication reviews
                        diagnosis | Diagnosis and tests | Finding out what is wrong. | Diagnosis; Diagnostic tests; \
                            Test results; Misdiagnosis; Tests; Diagnostics; Late diagnosis
                        support-for-carers | Support for carers | What carers get. | Carer support; Carers; \
                            Unpaid carers; Respite; Carers' needs; Support for unpaid carers
                        involvement-in-decisions | Involvement in decisions | Whether people have a say in their own care. | \
                            Shared decision making; Patient involvement; Involvement in care; User involvement; \
                            Involvement in own care; Staff listening, understanding & involving patients; \
                            Decision-making about care
                        choice | Choice | Whether people can choose. | Patient choice; Choice of provider; \
                            Choice and control; Choice of services
                        personalised-care | Personalised care | Whether care fits the person. | Person-centred care; \
                            Care planning; Individual needs; Person centred care; Care plans; Personalisation; \
                            Patient-centred care
                        continuity | Continuity of care | Whether people see those whom they know, and care goes on. | \
                            Continuity; Seeing the same clinician; Seeing the same doctor; Named GP; \
                            Transition and continuity
                        admission | Admission | Coming into hospital or a home. | Hospital admission; Admissions; \
                            Emergency admissions
                        discharge | Discharge | Leaving hospital, and what follows. | Hospital discharge; \
                            Discharge from hospital; Leaving hospital; Discharge planning; Delayed discharge
                        transition | Transition | Moving from one service to the next, as from those for children. | \
                            Transition to adult services; Transition between services; Transitions; \
                            Transition from children's services; Transfer of care
                        follow-up | Follow-up | What comes after treatment. | Aftercare; Follow-up care; Follow up; \
                            After care; Follow-up appointments
                        complaints-handling | Complaints handling | What becomes of complaints. | Complaints; \
                            Complaints process; Handling of complaints; Feedback and complaints; Making a complaint
                        environment | Environment and facilities | Rooms, buildings and what is in them. | \
                            Environment; Facilities; Buildings and facilities; Ward environment; Physical environment; \
                            Premises; Noise; Buildings; Decor; Toilets; Temperature
                        equipment | Equipment | Aids, wheelchairs and other equipment. | Aids and adaptations; \
                            Wheelchairs; Equipment and supplies; Adaptations
                        food | Food and drink | What there is to eat and drink. | Food; Catering; Meals; \
                            Nutrition and hydration; Drink; Nutrition; Food & drink; Hydration
                        activities | Activities | What there is to do. | Activities & access to fresh air; \
                            Electronic entertainment; Activities and entertainment; Meaningful activities
                        visiting | Visiting | Whether and when visitors may come. | Visiting hours; Visitors; \
                            Visiting arrangements
                        transport-and-travel | Transport and travel | How people get there, and how long it takes. | \
                            Transport; Travel; Travel times; Patient transport; Distance; Travel and access; \
                            Travel and transport; Public transport; Travel time; Journey times; Transport links; \
                            Ease of travel
                        signage | Signage and wayfinding | Finding the way. | Signage; Wayfinding; Directions; \
                            Navigation
                        physical-access | Physical accessibility | Whether everybody can get in and around. | \
                            Accessibility; Disabled access; Wheelchair access; Physical access; \
                            Building accessibility; Step-free access; Lifts
                        reasonable-adjustments | Reasonable adjustments | What is changed so that disabled people are not at a disadvantage. | \
                            Adjustments; Disability support; Support for disabled people; Sensory needs; \
                            Reasonable adjustment
                        administration | Administration | Letters, records and other paperwork. | Admin; \
                            Record keeping; Paperwork; Letters; Appointment letters; Administrative processes; \
                            Reception; Receptionists
                        staffing-levels | Staffing levels | Whether there are enough staff. | Staffing; \
                            Staff shortages; Safe staffing; Number of staff; Staff numbers
                        staff-skills | Staff skills and training | What staff know and can do. | Staff training; \
                            Staff skills; Competence; Training; Skills; Training and education; Staff knowledge; \
                            Expertise
                        staff-wellbeing | Staff wellbeing | How staff are. | Staff morale; Workload; Staff burnout; \
                            Staff experience; Wellbeing of staff
                        cost | Cost to people | What people pay. | Cost; Costs; Charges; Fees; Affordability; \
                            Cost of care; Cost of dental treatment; Cost of travel; Prescription charges
                        positive-experience | Positive experience | Praise and thanks in general. | \
                            Positive experience & gratitude; Praise; Gratitude; Thanks; Compliments; \
                            General satisfaction
                        overall-experience | Overall experience | How people found a service on the whole. | \
                            Satisfaction; Experience of care; Patient experience; General comment; \
                            Overall satisfaction; General experience
                        """)
                .listed(HEALTHWATCH_HALTON, """
                        access | Access to services | Whether and how people get to a service when they need it. | \
                            Access; Access to care; Service access; Access to healthcare
                        waiting-times | Waiting times | How long people wait, for an appointment or on the day. | \
                            Waiting; Waits; Waiting lists; Waiting time; Delays; Long waits
                        telephone-access | Telephone access | Getting through to a service by telephone or otherwise. | \
                            Telephone; Contacting services; Getting through; Phone access; Telephone systems
                        communication | Communication | How services and people, or services among themselves, tell each other things. | \
                            Communication with patients; Communications; Communication between services; \
                            Communication and information
                        support | Support | Help beyond treatment, such as from groups. | Peer support; \
                            Support groups; Support services; Ongoing support
                        """)
                .drawnFrom(EXPERIENCE_FRAMEWORK, """
                        information | Information | What people are told about services, conditions and treatments. | \
                            Information and advice; Patient information; Health information; Advice; \
                            Provision of information; Information provision; Test result information
                        privacy-and-dignity | Privacy and dignity | Whether people's privacy and dignity are kept. | \
                            Dignity and respect; Respect; Dignity; Privacy; Respect and dignity; \
                            Dignity, privacy and respect; Treated with respect
                        coordination | Coordination of care | Whether services work together for a person. | \
                            Care coordination; Co-ordination of care; Coordination and integration of care; \
                            Coordination
                        """)
                .listed(EXPERIENCE_FRAMEWORK, """
                        physical-comfort | Physical comfort | Pain, rest and comfort. | Pain management; Comfort; \
                            Pain; Pain relief; Sleep
                        emotional-support | Emotional support | Help with fear, grief and worry. | Anxiety; \
                            Reassurance; Bereavement support; Emotional wellbeing
                        family-involvement | Involvement of family and friends | Whether those close to a person are welcome and heard. | \
                            Family involvement; Involvement of carers; Involving families; Involvement of families; \
                            Carer involvement
                        """)
                .listed(QDC_FRAMEWORK, """
                        parking | Parking | Where to leave a car, and what it costs. | Car parking; Car park; \
                            Parking charges; Parking costs; Blue badge parking
                        mental-health-act | Mental Health Act | Being detained, and rights under that Act. | \
                            Sectioning; Detention; Restraint; Restrictive practice
                        """);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.CQC_ACUTE_SERVICES;
import static org.ohsel.model.vocabulary.data.PublicSources.CQC_CORE_SERVICES;
import static org.ohsel.model.vocabulary.data.PublicSources.NHS_DELEGATION;

import org.ohsel.model.vocabulary.ConceptScheme;

/**
 * The services of health and care in general, whoever plans them. They are no part of the programme's lists, and nothing
 * links them to those: maternity care anywhere is not the maternity pathway of 2014.
 */
final class ServiceAreas {

    private ServiceAreas() {}

    static ConceptScheme scheme() {
        return Draft.open(
                        "service-area",
                        "Service areas",
                        "Services of health and care in general, in any place and at any time. For strands of work outside the"
                                + " programme of south east London.",
                        COINED,
                        CQC_CORE_SERVICES,
                        NHS_DELEGATION)
                .coined("""
                        primary-care | Primary care | General practice, dentistry, pharmacy and optometry together. | \
                            Primary care services; Primary medical services
                        general-practice | General practice | Practices of general practitioners. | GP services; GPs; \
                            GP; General medical services; GP practices
                        out-of-hours-care | Out-of-hours care | General practice at night and at weekends. | \
                            GP out of hours; Out of hours; Extended access; Enhanced access; Extended hours
                        dentistry | Dentistry | Dentists of the NHS, in practices, communities and hospitals. | \
                            Dental services; Dental; NHS dentistry; Dental care; Oral health; Orthodontics
                        pharmacy | Pharmacy | Community pharmacies and what they do. | Community pharmacy; \
                            Pharmaceutical services; Pharmacies; Pharmacy First
                        optometry | Optometry | Sight tests and other services of opticians. | Ophthalmic services; \
                            General ophthalmic services; Opticians; Eye tests; Optometry services
                        community-services | Community services | Care outside hospitals, such as by district nurses. | \
                            Community health services; Community nursing; District nursing; Community care; \
                            Virtual wards; Community health
                        urgent-treatment-centres | Urgent treatment centres | Centres for what is urgent and no emergency. | \
                            Urgent care centres; Walk-in centres; Minor injuries units; UTC; Walk in centre; \
                            Minor injury unit
                        nhs-111 | NHS 111 | Advice and direction by telephone and online. | 111; NHS 111 service; \
                            NHS Direct
                        ambulance | Ambulance services | Emergency ambulances. | Ambulance; 999; Ambulance service; \
                            Emergency ambulance services
                        patient-transport | Patient transport | Journeys for patients who cannot travel otherwise. | \
                            Non-emergency patient transport; Patient transport services; NEPTS; Hospital transport
                        planned-care | Planned care | Treatment that is planned and not urgent. | Elective care; \
                            Elective; Elective services; Scheduled care
                        surgery | Surgery | Operations. | Surgical services; General surgery; Day surgery; Theatres
                        inpatient-care | Hospital inpatient care | Care for those who stay in hospital. | \
                            Hospital inpatients; Inpatient; Inpatients; Inpatient services; Medical care; \
                            Hospital wards; Acute medicine; Hospital inpatient
                        outpatients | Outpatients | Appointments in hospital without a stay. | Outpatient services; \
                            Outpatient; Outpatient care; Hospital outpatients; Outpatient clinics; \
                            Follow-up appointments
                        hospital-services | Hospital services | Hospitals, where no more is said. | Hospital; \
                            Hospitals; Acute services; Acute care; Secondary care; Acute hospital services; \
                            Hospital care
                        diagnostics | Diagnostics | Scans and other tests. | Diagnostic services; Imaging; Radiology; \
                            Diagnostic imaging; Scans; Community diagnostic centres
                        pathology | Pathology | Blood tests and other laboratory work. | Blood tests; Phlebotomy; \
                            Laboratory services
                        maternity | Maternity | Pregnancy, birth and the time after. | Maternity services; \
                            Maternity care; Midwifery; Antenatal care; Postnatal care; Perinatal care; \
                            Maternity and neonatal
                        neonatal-care | Neonatal care | Care for babies who are born ill or too early. | Neonatal; \
                            Neonatal services; NICU; Special care baby unit; Neonatal intensive care
                        womens-health | Women's health | Gynaecology, menopause and other care for women. | \
                            Gynaecology; Women's health hubs; Menopause; Women's services
                        fertility | Fertility | Help to conceive. | Fertility services; IVF; Assisted conception
                        sexual-health | Sexual health | Sexual health, contraception and HIV. | \
                            Sexual health services; Sexual and reproductive health; Contraception; HIV; \
                            Abortion services; HIV services; Termination of pregnancy
                        mental-health | Mental health | Care for people with poor mental health. | \
                            Mental health services; Adult mental health; Community mental health; Mental health care; \
                            Inpatient mental health; Mental health crisis care
                        childrens-mental-health | Children's mental health | Care for children and young people with poor mental health. | \
                            CAMHS; Children and young people's mental health; \
                            Child and adolescent mental health services; CYPMHS; Eating disorders
                        talking-therapies | Talking therapies | Psychological therapies for anxiety and depression. | \
                            IAPT; NHS Talking Therapies; Psychological therapies; Counselling; \
                            Improving Access to Psychological Therapies
                        suicide-prevention | Suicide prevention | What is done so that fewer people kill themselves. | \
                            Self-harm
                        learning-disability-and-autism | Learning disability and autism | Care for people with a learning disability and autistic people. | \
                            Learning disabilities and autism; Learning disability; Autism; LDA; Learning disabilities; \
                            Learning disability services; Autism services; ADHD; Neurodevelopmental services
                        dementia | Dementia | Care for people with dementia. | Memory services; Memory clinic; \
                            Dementia services
                        cancer | Cancer | Finding and treating cancer. | Cancer services; Oncology; Cancer care; \
                            Chemotherapy; Radiotherapy; Breast cancer services
                        children-and-young-people | Children and young people | Care for children and young people. | \
                            Children's services; Paediatrics; CYP; Children; Children's health; \
                            Children's hospital services; Services for children and young people
                        early-years | Early years | Health visiting and other services for small children. | \
                            Health visiting; Health visitors; 0-19 services; School nursing; \
                            Health visiting and school nursing; Family nurse; Early years services
                        special-educational-needs | Special educational needs and disabilities | Care for children who need more help to learn. | \
                            SEND; Special educational needs; Children with disabilities; SEN
                        long-term-conditions | Long-term conditions | Care for illnesses that last. | \
                            Long term conditions; Chronic conditions; Chronic disease; \
                            Long-term conditions management; Long COVID
                        diabetes | Diabetes | Care for people with diabetes. | Diabetes services; \
                            Diabetic eye screening; Diabetes prevention
                        respiratory | Respiratory | Care for lungs and breathing. | Respiratory services; COPD; \
                            Asthma; Respiratory disease; Lung health
                        cardiovascular | Cardiovascular | Care for heart and vessels. | Cardiology; Cardiac; \
                            Cardiac services; Heart disease; Hypertension; Vascular; Cardiovascular disease; CVD; \
                            Vascular services
                        stroke | Stroke | Care after a stroke. | Stroke services; Hyper-acute stroke; Stroke care; \
                            Stroke rehabilitation
                        neurology | Neurology | Care for brain and nerves. | Neurosciences; Neurology services; \
                            Epilepsy; Neuro-rehabilitation; Headache
                        renal | Renal | Care for kidneys. | Kidney; Renal services; Dialysis; Kidney services; \
                            Nephrology
                        gastroenterology | Gastroenterology | Care for stomach, bowel and liver. | Endoscopy; \
                            Liver services; Hepatology; Digestive diseases
                        haematology | Haematology | Care for blood. | Sickle cell; Blood disorders; \
                            Sickle cell and thalassaemia; Anticoagulation
                        musculoskeletal | Musculoskeletal | Care for joints, muscles and bones. | MSK; Physiotherapy; \
                            Orthopaedics; Rheumatology; Trauma and orthopaedics; Elective orthopaedics; MSK services
                        pain | Pain services | Care for pain that lasts. | Chronic pain; Pain management; Pain clinic
                        ophthalmology | Ophthalmology | Care for eyes in hospitals. | Eye care; Eye services; \
                            Eye hospital; Ophthalmology services; Sight loss services
                        audiology | Audiology | Hearing tests and aids. | Hearing; Hearing aids; ENT; \
                            Ear, nose and throat; Ear wax removal; Audiology services
                        dermatology | Dermatology | Care for skin. | Skin; Dermatology services
                        therapies | Therapies | Occupational therapy, speech therapy, podiatry and the like. | \
                            Occupational therapy; Speech and language therapy; Podiatry; Dietetics; Chiropody; \
                            Therapy services; Foot health
                        rehabilitation | Rehabilitation and intermediate care | Getting better after an illness or a stay in hospital. | \
                            Rehabilitation; Intermediate care; Reablement; Rehab; Discharge to assess; Step-down care
                        hospital-discharge | Hospital discharge | Leaving hospital, and what follows. | Discharge; \
                            Discharge services; Transfer of care; Hospital at home
                        older-peoples-care | Older people's care | Care for older and frail people. | Frailty; Falls; \
                            Older people; Older people's services; Geriatric medicine; Care of the elderly; \
                            Ageing well; Falls prevention
                        continuing-healthcare | Continuing healthcare | Care outside hospital that the NHS pays for in full. | \
                            NHS continuing healthcare; CHC; Personal health budgets; Complex care
                        equipment | Equipment and wheelchairs | Wheelchairs, aids and other equipment at home. | \
                            Wheelchair services; Community equipment; Equipment services; Wheelchairs; Prosthetics; \
                            Orthotics
                        medicines | Medicines | Medicines, and which of them the NHS pays for. | \
                            Medicines optimisation; Prescribing; Medicines management; Prescriptions; \
                            Gluten-free prescribing
                        treatment-policies | Treatment policies | Which treatments the NHS pays for, and for whom. | \
                            Treatment access policy; Evidence-based interventions; \
                            Procedures of limited clinical effectiveness; Individual funding requests; \
                            Effective commissioning initiative
                        public-health | Public health | Keeping people well. | Prevention; Health improvement; \
                            Public health services; Health promotion; Healthy lifestyles
                        screening-and-immunisation | Screening and immunisation | Screening and vaccines together. | \
                            Screening and vaccination; Immunisation and screening; Section 7A services
                        screening | Screening | Looking for illness in people who feel well. | Cancer screening; \
                            Breast screening; Screening programmes; Bowel screening; Cervical screening
                        immunisation | Immunisation | Vaccines. | Vaccination; Vaccinations; Vaccination services; \
                            Immunisations; Flu vaccination; COVID-19 vaccination
                        health-checks | Health checks | Checks of health at a certain age or for a certain group. | \
                            NHS Health Checks; Annual health checks; NHS Health Check
                        smoking-cessation | Stopping smoking | Help to stop smoking. | Smoking cessation; \
                            Stop smoking services; Tobacco dependence; Stop smoking; Tobacco control
                        weight-management | Weight management | Help with weight. | Obesity; Healthy weight; \
                            Weight management services; Bariatric services
                        drug-and-alcohol-services | Drug and alcohol services | Help for people who depend on drugs or alcohol. | \
                            Drugs and alcohol; Substance misuse; Alcohol services; Substance misuse services; \
                            Drug and alcohol; Addiction services
                        inclusion-health | Inclusion health | Care for people who are excluded from society. | \
                            Homeless health; Homelessness health services; Refugee health; Asylum seeker health; \
                            Homelessness; Health inclusion
                        social-prescribing | Social prescribing | Putting people in touch with what the community offers. | \
                            Link worker services; Community referral
                        social-care | Social care | Care by councils and others, for adults. | Adult social care; \
                            Adults' social care; Social services; Social care services
                        childrens-social-care | Children's social care | Care by councils for children. | \
                            Children's social services; Looked-after children; Fostering and adoption; Early help; \
                            Fostering
                        care-homes | Care homes | Residential and nursing homes. | Care home; Nursing homes; \
                            Residential care; Residential homes; Nursing care
                        home-care | Home care | Care in people's own homes. | Homecare; Domiciliary care; \
                            Care at home; Day services; Supported living; Day centres; Extra care
                        carers-services | Services for carers | Help for those who care for somebody. | Carers; \
                            Carer support; Carers' services; Unpaid carers; Respite; Carers services
                        safeguarding | Safeguarding | Keeping people from abuse and neglect. | Safeguarding adults; \
                            Safeguarding children; Domestic abuse services; Domestic abuse
                        specialised-services | Specialised services | Services for rare or complex conditions, in few places. | \
                            Specialised commissioning; Specialist services; Tertiary care; Specialised care; \
                            Transplant; Rare diseases
                        health-and-justice | Health and justice | Care in prisons and for others before the law. | \
                            Prison health; Prison healthcare; Offender health; Sexual assault referral centres
                        armed-forces-health | Armed forces health | Care for those who serve or served, and their families. | \
                            Military health; Veterans' health; Veterans' services
                        gender-services | Gender services | Care for people about their gender. | \
                            Gender identity services; Gender dysphoria services; Gender clinic
                        interpreting | Interpreting services | Interpreters and translation in services. | \
                            Interpreting; Translation; Translation and interpreting; Interpreting and translation
                        """)
                .drawnFrom(CQC_CORE_SERVICES, """
                        urgent-and-emergency-care | Urgent and emergency care | What is urgent, in and out of hospital. | \
                            UEC; Urgent care; Emergency care; Urgent and emergency services; Unplanned care; \
                            Integrated urgent care
                        """)
                .listed(CQC_ACUTE_SERVICES, """
                        critical-care | Critical care | Intensive care. | Intensive care; High dependency; ICU
                        end-of-life | End of life care | Care for people who are going to die. | End of life; \
                            Palliative care; Palliative and end of life care; Hospice care; Bereavement
                        """)
                .listed(CQC_CORE_SERVICES, """
                        emergency-departments | Emergency departments | Departments for accidents and emergencies. | \
                            A&E; Accident and emergency; Emergency department; ED; A&E departments
                        """)
                .scheme();
    }
}

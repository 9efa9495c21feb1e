// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A source of evidence on the quality of a provider's services (002:21-31). An open list.
 *
 * @param code the code, such as {@code friends-and-family-test}
 */
public record EvidenceStream(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Workforce Race Equality Standard, WRES; document 002 calls it a scheme (line 21). */
    public static final EvidenceStream WORKFORCE_RACE_EQUALITY_STANDARD =
            new EvidenceStream("workforce-race-equality-standard");

    /** Equality Delivery System 2, EDS2 (002:22). */
    public static final EvidenceStream EQUALITY_DELIVERY_SYSTEM = new EvidenceStream("equality-delivery-system");

    /** Accessible Information Standard, AIS (002:23). */
    public static final EvidenceStream ACCESSIBLE_INFORMATION_STANDARD =
            new EvidenceStream("accessible-information-standard");

    /** Patient surveys (002:24). */
    public static final EvidenceStream PATIENT_SURVEYS = new EvidenceStream("patient-surveys");

    /** National patient survey results (002:29). */
    public static final EvidenceStream NATIONAL_PATIENT_SURVEY = new EvidenceStream("national-patient-survey");

    /** Friends and Family Test, FFT (002:25, 29). */
    public static final EvidenceStream FRIENDS_AND_FAMILY_TEST = new EvidenceStream("friends-and-family-test");

    /** Patient Reported Outcome Measures, PROMs (002:26). */
    public static final EvidenceStream PATIENT_REPORTED_OUTCOME_MEASURES =
            new EvidenceStream("patient-reported-outcome-measures");

    /** Complaints and compliments (002:27). */
    public static final EvidenceStream COMPLAINTS_AND_COMPLIMENTS = new EvidenceStream("complaints-and-compliments");

    /** Complaints (002:29). */
    public static final EvidenceStream COMPLAINTS = new EvidenceStream("complaints");

    /** Comments on NHS Choices (002:29). */
    public static final EvidenceStream NHS_CHOICES_COMMENTS = new EvidenceStream("nhs-choices-comments");

    /** How providers engage patients in local improvements (002:31). */
    public static final EvidenceStream PATIENT_ENGAGEMENT_BY_PROVIDERS =
            new EvidenceStream("patient-engagement-by-providers");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static EvidenceStream of(String code) {
        return new EvidenceStream(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "evidence-stream");
    }
}

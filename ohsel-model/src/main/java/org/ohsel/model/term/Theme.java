// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a question, an answer or a piece of feedback is about. An open list.
 *
 * @param code the code, such as {@code estates}
 */
public record Theme(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** The direction of the strategy as a whole (000:23). */
    public static final Theme OVERALL_DIRECTION = new Theme("overall-direction");

    /** How the strategy is put into practice (000:23). */
    public static final Theme IMPLEMENTATION = new Theme("implementation");

    /** Joined-up working and continuity of care (000:23; 001:22; 004:38). */
    public static final Theme JOINED_UP_CARE = new Theme("joined-up-care");

    /** Quality and outcomes that differ from place to place (000:23; 004:35). */
    public static final Theme VARIATION_IN_QUALITY = new Theme("variation-in-quality");

    /** Patients' part in setting outcome and experience measures (000:23). */
    public static final Theme PATIENT_SET_MEASURES = new Theme("patient-set-measures");

    /** Why these pathways and not others (001:19). */
    public static final Theme CHOICE_OF_PRIORITIES = new Theme("choice-of-priorities");

    /** Mental health on a par with physical health (001:22). */
    public static final Theme MENTAL_HEALTH_PARITY = new Theme("mental-health-parity");

    /** The performance of accident and emergency departments (001:25, 31). */
    public static final Theme EMERGENCY_PERFORMANCE = new Theme("emergency-performance");

    /** Targets, and the gaming of targets (001:25, 31). */
    public static final Theme TARGETS = new Theme("targets");

    /** How services listen to patients and the public (001:28). */
    public static final Theme LISTENING_TO_PEOPLE = new Theme("listening-to-people");

    /** Whose views count for how much (001:34). */
    public static final Theme WEIGHT_OF_VIEWS = new Theme("weight-of-views");

    /** Care in the community (003:95). */
    public static final Theme COMMUNITY_BASED_CARE = new Theme("community-based-care");

    /** Integration of services (003:95). */
    public static final Theme INTEGRATION = new Theme("integration");

    /** Prevention of ill health (003:95). */
    public static final Theme PREVENTION = new Theme("prevention");

    /** Working with the councils (003:95). */
    public static final Theme WORKING_WITH_LOCAL_AUTHORITIES = new Theme("working-with-local-authorities");

    /** Access to complete care records (003:67). */
    public static final Theme CARE_RECORDS = new Theme("care-records");

    /** The role of the private sector (003:95). */
    public static final Theme PRIVATE_SECTOR = new Theme("private-sector");

    /** The financial situation (003:95). */
    public static final Theme FINANCIAL_SITUATION = new Theme("financial-situation");

    /** Buildings and land (003:95). */
    public static final Theme ESTATES = new Theme("estates");

    /** The workforce (003:95). */
    public static final Theme WORKFORCE = new Theme("workforce");

    /** The development of accountable care (003:95). */
    public static final Theme ACCOUNTABLE_CARE = new Theme("accountable-care");

    /** Designing services together with those who use them (001:28). */
    public static final Theme CO_PRODUCTION = new Theme("co-production");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Theme of(String code) {
        return new Theme(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "theme");
    }
}

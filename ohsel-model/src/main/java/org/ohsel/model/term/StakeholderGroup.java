// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A group of people or organisations that an engagement invites, reaches or affects. An open list.
 *
 * @param code the code, such as {@code healthwatch}
 */
public record StakeholderGroup(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Community and voluntary sector, CVS (000:14; 004:105). */
    public static final StakeholderGroup COMMUNITY_AND_VOLUNTARY_SECTOR =
            new StakeholderGroup("community-and-voluntary-sector");

    /** The public sector at large (000:12). */
    public static final StakeholderGroup PUBLIC_SECTOR = new StakeholderGroup("public-sector");

    /** Providers of health services (000:14). */
    public static final StakeholderGroup SERVICE_PROVIDERS = new StakeholderGroup("service-providers");

    /** People who work or worked in the delivery of health services (000:14). */
    public static final StakeholderGroup HEALTH_SERVICE_DELIVERY = new StakeholderGroup("health-service-delivery");

    /** Local Healthwatch organisations (000:14; 003:20, 93; 004:92, 101). */
    public static final StakeholderGroup HEALTHWATCH = new StakeholderGroup("healthwatch");

    /** Patients (004:101). */
    public static final StakeholderGroup PATIENTS = new StakeholderGroup("patients");

    /** Members of the public (003:95; 004:28, 101). */
    public static final StakeholderGroup PUBLIC = new StakeholderGroup("public");

    /** Patient and Public Voices, PPV: volunteers in the programme's governance (003:84, 105). */
    public static final StakeholderGroup PATIENT_AND_PUBLIC_VOICES = new StakeholderGroup("patient-and-public-voices");

    /** People who care for patients (003:78, 84). */
    public static final StakeholderGroup CARERS = new StakeholderGroup("carers");

    /** Doctors, nurses and other clinicians (003:84; 004:100). */
    public static final StakeholderGroup CLINICIANS = new StakeholderGroup("clinicians");

    /** Commissioners of health services (003:84; 004:92, 102). */
    public static final StakeholderGroup COMMISSIONERS = new StakeholderGroup("commissioners");

    /** Elected members of the councils, as on a scrutiny committee (001:16). */
    public static final StakeholderGroup COUNCILLORS = new StakeholderGroup("councillors");

    /** The borough councils and their officers (004:104). */
    public static final StakeholderGroup LOCAL_AUTHORITIES = new StakeholderGroup("local-authorities");

    /** Non-executive directors of NHS bodies (003:50). */
    public static final StakeholderGroup NON_EXECUTIVE_DIRECTORS = new StakeholderGroup("non-executive-directors");

    /** Governors of foundation trusts (003:50). */
    public static final StakeholderGroup GOVERNORS = new StakeholderGroup("governors");

    /** Lay members of governing bodies (003:50). */
    public static final StakeholderGroup LAY_MEMBERS = new StakeholderGroup("lay-members");

    /** Staff of NHS bodies (003:46, 62). */
    public static final StakeholderGroup STAFF = new StakeholderGroup("staff");

    /** General practices and their doctors (003:80; 004:114). */
    public static final StakeholderGroup GENERAL_PRACTITIONERS = new StakeholderGroup("general-practitioners");

    /** Clinical and managerial leaders of the partners (003:13, 50). */
    public static final StakeholderGroup LEADERS = new StakeholderGroup("leaders");

    /** Chief executives, directors and senior managers (004:102, 104, 106). */
    public static final StakeholderGroup SENIOR_MANAGEMENT = new StakeholderGroup("senior-management");

    /** Social care services (004:92, 104). */
    public static final StakeholderGroup SOCIAL_CARE = new StakeholderGroup("social-care");

    /** Public health services (004:92, 104). */
    public static final StakeholderGroup PUBLIC_HEALTH = new StakeholderGroup("public-health");

    /** Health and Well-Being Boards (004:104). */
    public static final StakeholderGroup HEALTH_AND_WELLBEING_BOARDS =
            new StakeholderGroup("health-and-wellbeing-boards");

    /** Charities, such as those for cancer (003:84). */
    public static final StakeholderGroup CHARITIES = new StakeholderGroup("charities");

    /** Maternity voices partnerships (003:87). */
    public static final StakeholderGroup MATERNITY_VOICES = new StakeholderGroup("maternity-voices");

    /** More vulnerable people in the community (004:141). Not a protected characteristic. */
    public static final StakeholderGroup VULNERABLE_PEOPLE = new StakeholderGroup("vulnerable-people");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static StakeholderGroup of(String code) {
        return new StakeholderGroup(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "stakeholder-group");
    }
}

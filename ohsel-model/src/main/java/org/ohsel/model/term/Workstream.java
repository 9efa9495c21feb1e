// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A strand of work: of the programme of south east London, or of health and care anywhere. An open list, made up of several
 * lists that are kept apart.
 *
 * <p>Codes without a scheme are the seven areas of the five year strategy (document 000, line 16; document 004,
 * lines 57 to 90). The others name their scheme, because a cancer priority of 2017 is not the cancer pathway of
 * 2014: {@code delivery-priority}, {@code enabler-programme}, {@code productivity-programme},
 * {@code digital-project}, {@code programme-group}, {@code implementation-strand}, {@code financial-strategy} and
 * {@code stp-theme}. The constants here are the most used; the vocabulary has them all.
 *
 * <p>Those are the programme's. Other places and times use {@code service-area}, the services of health and care in general, as
 * in {@code service-area/dentistry}: maternity care anywhere is {@code service-area/maternity}, and {@code maternity} by itself
 * is the maternity pathway of 2014. Nothing links the two, and rules about the programme count its own lists only.
 *
 * @param code the code, such as {@code maternity} or {@code delivery-priority/cancer}
 */
public record Workstream(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** Area 1, a foundation: primary and community care, with social care (004:59, 84). */
    public static final Workstream PRIMARY_AND_COMMUNITY_CARE = new Workstream("primary-and-community-care");

    /** Area 2, a foundation: long term conditions, physical and mental health (004:61, 85). */
    public static final Workstream LONG_TERM_CONDITIONS = new Workstream("long-term-conditions");

    /** Area 3, a priority pathway: planned care (004:66, 86). */
    public static final Workstream PLANNED_CARE = new Workstream("planned-care");

    /** Area 4, a priority pathway: urgent and emergency care (004:67, 87). */
    public static final Workstream URGENT_AND_EMERGENCY_CARE = new Workstream("urgent-and-emergency-care");

    /** Area 5, a priority pathway: maternity (004:68, 88). */
    public static final Workstream MATERNITY = new Workstream("maternity");

    /** Area 6, a priority pathway: children and young people (004:69, 89). */
    public static final Workstream CHILDREN_AND_YOUNG_PEOPLE = new Workstream("children-and-young-people");

    /** Area 7, a priority pathway: cancer (004:70, 90). */
    public static final Workstream CANCER = new Workstream("cancer");

    /** Delivery priority of 2017: mental health (003:47). */
    public static final Workstream PRIORITY_MENTAL_HEALTH = new Workstream("delivery-priority/mental-health");

    /** Delivery priority of 2017: cancer (003:47). */
    public static final Workstream PRIORITY_CANCER = new Workstream("delivery-priority/cancer");

    /** Delivery priority of 2017: urgent and emergency care (003:47). */
    public static final Workstream PRIORITY_URGENT_AND_EMERGENCY_CARE =
            new Workstream("delivery-priority/urgent-and-emergency-care");

    /** Delivery priority of 2017: primary care (003:47). */
    public static final Workstream PRIORITY_PRIMARY_CARE = new Workstream("delivery-priority/primary-care");

    /** Enabler programme: digital (003:47). */
    public static final Workstream ENABLER_DIGITAL = new Workstream("enabler-programme/digital");

    /** Enabler programme: estates (003:47). */
    public static final Workstream ENABLER_ESTATES = new Workstream("enabler-programme/estates");

    /** Enabler programme: workforce (003:47). */
    public static final Workstream ENABLER_WORKFORCE = new Workstream("enabler-programme/workforce");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Workstream of(String code) {
        return new Workstream(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "workstream");
    }
}

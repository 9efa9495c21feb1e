// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * A test that a reconfiguration of services has to pass. There have been four since 2010; the fifth was added on 1
 * April 2017, and applies only where hospital beds close.
 */
public enum ServiceChangeTest implements ClosedTerm {
    /** Support from clinical commissioners. */
    CLINICAL_COMMISSIONERS_SUPPORT,
    /** Strong patient and public engagement. */
    PATIENT_AND_PUBLIC_ENGAGEMENT,
    /** A clear clinical evidence base. */
    CLINICAL_EVIDENCE,
    /** Consistency with current and prospective need for patient choice. */
    PATIENT_CHOICE,
    /** One of three conditions for closing beds: see {@link BedClosureCondition}. */
    BED_CLOSURE;

    @Override
    public String scheme() {
        return "service-change-test";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * A test that a reconfiguration of services has to pass. There have been four since 2010; the fifth was added on 1
 * April 2017, and applies only where hospital beds close.
 *
 * @param code the code, such as {@code clinical-commissioners-support}
 */
public record ServiceChangeTest(@NotNull String code) implements ClosedTerm {

    /** Support from clinical commissioners. */
    public static final ServiceChangeTest CLINICAL_COMMISSIONERS_SUPPORT =
            new ServiceChangeTest("clinical-commissioners-support");

    /** Strong patient and public engagement. */
    public static final ServiceChangeTest PATIENT_AND_PUBLIC_ENGAGEMENT =
            new ServiceChangeTest("patient-and-public-engagement");

    /** A clear clinical evidence base. */
    public static final ServiceChangeTest CLINICAL_EVIDENCE = new ServiceChangeTest("clinical-evidence");

    /** Consistency with current and prospective need for patient choice. */
    public static final ServiceChangeTest PATIENT_CHOICE = new ServiceChangeTest("patient-choice");

    /** One of three conditions for closing beds: see {@link BedClosureCondition}. */
    public static final ServiceChangeTest BED_CLOSURE = new ServiceChangeTest("bed-closure");

    private static final List<ServiceChangeTest> VALUES = List.of(
            CLINICAL_COMMISSIONERS_SUPPORT,
            PATIENT_AND_PUBLIC_ENGAGEMENT,
            CLINICAL_EVIDENCE,
            PATIENT_CHOICE,
            BED_CLOSURE);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ServiceChangeTest of(String code) {
        return new ServiceChangeTest(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ServiceChangeTest> values() {
        return VALUES;
    }

    @Override
    public List<ServiceChangeTest> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "service-change-test";
    }
}

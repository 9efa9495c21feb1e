// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.immutables.value.Value;
import org.ohsel.model.PartialDate;

/**
 * Days on which sources show a concept to have been in force, as what it was and under the name that it had then, where
 * they do not say since when or until when.
 *
 * @param dates the first and the last such day that is known, which say nothing about earlier and later ones
 * @param evidence what shows it
 */
@Value.Builder
public record Attestation(PartialDate dates, Evidence evidence) {

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static AttestationBuilder builder() {
        return new AttestationBuilder();
    }
}

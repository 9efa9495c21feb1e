// SPDX-License-Identifier: Apache-2.0
/**
 * Consultations, from what the websites publish on which they are held: see {@link org.ohsel.io.consultation.CitizenSpace}
 * and {@link org.ohsel.io.consultation.GovUkConsultation}. {@code docs/consultation-platforms.md} says what is taken, and
 * what is left.
 */
@NullMarked
package org.ohsel.io.consultation;

import org.jspecify.annotations.NullMarked;

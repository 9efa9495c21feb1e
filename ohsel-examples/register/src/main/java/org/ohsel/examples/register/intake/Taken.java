// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;

/**
 * What became of one record that was sent.
 *
 * @param place where it is in what was sent
 * @param id its id; null if it has none
 * @param outcome what became of it
 * @param version the version that the register has of it, as far as this is known; 0 if it has none
 * @param findings what was found in it
 */
public record Taken(Place place, @Nullable String id, Outcome outcome, int version, Findings findings) {}

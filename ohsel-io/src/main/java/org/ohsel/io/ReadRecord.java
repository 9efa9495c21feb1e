// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;

/**
 * A record of an input that may hold many.
 *
 * @param record the record, as far as it could be read; null if none of it could be
 * @param place where it is
 * @param findings the findings in it, in the order of the input
 */
public record ReadRecord(@Nullable EngagementRecord record, Place place, Findings findings) {}

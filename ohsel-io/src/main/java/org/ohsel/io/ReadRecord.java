// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;

/**
 * A record out of a text of many.
 *
 * @param record the record, as far as it could be read; null if nothing of it could
 * @param place where it stands
 * @param findings what was found in it, in the order of the text
 */
public record ReadRecord(@Nullable EngagementRecord record, Place place, Findings findings) {}

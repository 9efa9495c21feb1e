// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.Map;
import org.ohsel.io.foreign.Origin;

/**
 * A part of a record.
 *
 * @param value the part
 * @param origins where it and its members came from, by their pointers in it
 */
record Part<T>(T value, Map<String, Origin> origins) {}

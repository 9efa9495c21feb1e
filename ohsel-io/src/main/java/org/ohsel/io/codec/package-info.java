// SPDX-License-Identifier: Apache-2.0
/**
 * The wire format, in one place: a codec for each type, compiled once from the components of the record. Not exported.
 *
 * <p>A value that cannot be read does not stop the reading: it is noted as a problem, with its location, and skipped.
 */
@NullMarked
package org.ohsel.io.codec;

import org.jspecify.annotations.NullMarked;

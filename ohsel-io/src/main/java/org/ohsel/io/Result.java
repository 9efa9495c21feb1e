// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Findings;

/**
 * What came of reading a text.
 *
 * @param <T> the type of value
 * @param value the value, as far as it could be read; null if nothing of it could
 * @param findings what was found, in the order of the text
 */
public record Result<T>(@Nullable T value, Findings findings) {}

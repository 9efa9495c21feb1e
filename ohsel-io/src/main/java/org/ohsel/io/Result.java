// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Findings;

/**
 * The result of reading an input.
 *
 * @param <T> the type of value
 * @param value the value, as far as it could be read; null if none of it could be
 * @param findings the findings, in the order of the input
 */
public record Result<T>(@Nullable T value, Findings findings) {}

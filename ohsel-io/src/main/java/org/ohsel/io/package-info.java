// SPDX-License-Identifier: Apache-2.0
/**
 * JSON in and out.
 *
 * <p>{@link org.ohsel.io.EngagementReader} reads and {@link org.ohsel.io.EngagementWriter} writes.
 *
 * <p>Citations such as 003:93 are explained at {@linkplain org.ohsel.model the model}.
 */
@NullMarked
@BuilderStyle
package org.ohsel.io;

import org.jspecify.annotations.NullMarked;
import org.ohsel.model.internal.BuilderStyle;

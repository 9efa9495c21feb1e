// SPDX-License-Identifier: Apache-2.0
/**
 * JSON in and out.
 *
 * <p>{@link org.ohsel.io.EngagementReader} reads and {@link org.ohsel.io.EngagementWriter} writes.
 */
@NullMarked
@BuilderStyle
package org.ohsel.io;

import org.jspecify.annotations.NullMarked;
import org.ohsel.model.internal.BuilderStyle;

// SPDX-License-Identifier: Apache-2.0
/**
 * Validation: the rules, the catalogue that lists them, the findings that they report, and the policy that governs
 * them.
 *
 * <p>Start at {@link org.ohsel.rules.EngagementValidator}.
 *
 * <p>Citations such as 003:93 are explained at {@linkplain org.ohsel.model the model}.
 */
@NullMarked
@BuilderStyle
package org.ohsel.rules;

import org.jspecify.annotations.NullMarked;
import org.ohsel.model.internal.BuilderStyle;

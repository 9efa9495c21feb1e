// SPDX-License-Identifier: Apache-2.0
/**
 * Validation: rules, the catalogue they are in, the findings they give, and the policy that governs them.
 *
 * <p>{@link org.ohsel.rules.EngagementValidator} is the way in.
 */
@NullMarked
@BuilderStyle
package org.ohsel.rules;

import org.jspecify.annotations.NullMarked;
import org.ohsel.model.internal.BuilderStyle;

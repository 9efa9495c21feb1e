// SPDX-License-Identifier: Apache-2.0
/**
 * Strategies: aims, case for change, vision, system model, work under way, next steps.
 *
 * <p>The five year commissioning strategy of documents 000 and 004.
 */
@NullMarked
package org.ohsel.model.strategy;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Constraints of our own on texts. They are made of standard constraints, so that every Jakarta Validation provider
 * enforces them and none fails for want of a validator class.
 */
@NullMarked
package org.ohsel.model.constraint;

import org.jspecify.annotations.NullMarked;

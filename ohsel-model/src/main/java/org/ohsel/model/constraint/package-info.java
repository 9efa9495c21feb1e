// SPDX-License-Identifier: Apache-2.0
/**
 * Our own constraints on strings. They are composed of standard constraints, so that every Jakarta Validation provider
 * enforces them and none fails for want of a validator class.
 */
@NullMarked
package org.ohsel.model.constraint;

import org.jspecify.annotations.NullMarked;

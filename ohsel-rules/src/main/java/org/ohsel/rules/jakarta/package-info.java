// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on single values as a Jakarta constraint, so that {@code @Valid} in any host enforces them.
 *
 * <p>The types of the model do not carry the constraint: a host that wants it names one of the two mappings of this
 * module in its {@code META-INF/validation.xml}, and for any other host nothing changes. Any provider of Jakarta
 * Validation 3.0 will do; Hibernate Validator 8.0 and 9.1 are tested.
 */
@NullMarked
package org.ohsel.rules.jakarta;

import org.jspecify.annotations.NullMarked;

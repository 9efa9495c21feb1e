// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on single values as a Jakarta constraint, so that {@code @Valid} of any host enforces them.
 *
 * <p>The types of the model do not carry the constraint: a host that wants it names one of the two mappings of this module
 * in its {@code META-INF/validation.xml}, and a host that does not is left as it was. Only what Jakarta Validation 3.0 has
 * is needed of a provider; Hibernate Validator 8.0 and 9.1 are tested.
 */
@NullMarked
package org.ohsel.rules.jakarta;

import org.jspecify.annotations.NullMarked;

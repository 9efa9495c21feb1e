// SPDX-License-Identifier: Apache-2.0
/** The pages on which people read the register, in the GOV.UK design system, without its font and crown. */
@NullMarked
package org.ohsel.examples.register.pages;

import org.jspecify.annotations.NullMarked;

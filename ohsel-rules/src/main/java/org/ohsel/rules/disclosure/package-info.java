// SPDX-License-Identifier: Apache-2.0
/**
 * Works out numbers that were withheld from those that were not. It knows numbers and what holds between them, and
 * needs neither the records nor the rules.
 */
@NullMarked
package org.ohsel.rules.disclosure;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * How rules are run: each record type is compiled once into a plan from the constraints on its components, and records
 * are walked by it. Not exported.
 */
@NullMarked
package org.ohsel.rules.plan;

import org.jspecify.annotations.NullMarked;

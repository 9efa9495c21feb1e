// SPDX-License-Identifier: Apache-2.0
/**
 * How rules are run: each record type is compiled once into a plan from the constraints on its components, and records
 * are walked by it. Knows no rule by name. Exported to ohsel-io only, see {@link org.ohsel.rules.EngagementValidator#engine}.
 */
@NullMarked
package org.ohsel.rules.engine;

import org.jspecify.annotations.NullMarked;

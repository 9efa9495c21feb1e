// SPDX-License-Identifier: Apache-2.0
/**
 * The engine that runs the rules. From the constraints on its components and the rules on values, each record type is
 * compiled once into a plan, which checks its records. The engine does not know any rule by name. Exported to ohsel-io
 * only, see {@link org.ohsel.rules.EngagementValidator#engine}.
 */
@NullMarked
package org.ohsel.rules.engine;

import org.jspecify.annotations.NullMarked;

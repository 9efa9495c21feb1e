// SPDX-License-Identifier: Apache-2.0
/** The stacks that are measured: ohsel, the floor under it, and the alternatives that a user could choose. */
@NullMarked
package org.ohsel.benchmarks.stack;

import org.jspecify.annotations.NullMarked;

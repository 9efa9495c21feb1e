// SPDX-License-Identifier: Apache-2.0
/** Measures ohsel beside what else its users could take. {@link org.ohsel.benchmarks.Main} says how to run it. */
@NullMarked
package org.ohsel.benchmarks;

import org.jspecify.annotations.NullMarked;

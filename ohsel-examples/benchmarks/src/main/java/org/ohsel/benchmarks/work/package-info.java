// SPDX-License-Identifier: Apache-2.0
/** What is read and written while it is measured: records made from a seed, the same on every machine. */
@NullMarked
package org.ohsel.benchmarks.work;

import org.jspecify.annotations.NullMarked;

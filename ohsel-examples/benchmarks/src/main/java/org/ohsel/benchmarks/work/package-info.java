// SPDX-License-Identifier: Apache-2.0
/** The records that are read and written during a measurement: generated from a seed, and the same on every machine. */
@NullMarked
package org.ohsel.benchmarks.work;

import org.jspecify.annotations.NullMarked;

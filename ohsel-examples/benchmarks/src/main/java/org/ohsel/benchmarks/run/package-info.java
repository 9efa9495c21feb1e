// SPDX-License-Identifier: Apache-2.0
/** How it is measured. */
@NullMarked
package org.ohsel.benchmarks.run;

import org.jspecify.annotations.NullMarked;

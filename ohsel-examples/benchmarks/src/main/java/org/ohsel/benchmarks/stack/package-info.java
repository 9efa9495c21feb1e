// SPDX-License-Identifier: Apache-2.0
/** What is measured: ohsel, the floor under it, and what else a user could take. */
@NullMarked
package org.ohsel.benchmarks.stack;

import org.jspecify.annotations.NullMarked;

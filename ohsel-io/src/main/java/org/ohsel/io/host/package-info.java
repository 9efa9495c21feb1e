// SPDX-License-Identifier: Apache-2.0
/** What the modules for mappers of hosts have in common. Not exported, and without a trace of any mapper. */
@NullMarked
package org.ohsel.io.host;

import org.jspecify.annotations.NullMarked;

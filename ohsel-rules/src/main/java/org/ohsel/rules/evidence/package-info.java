// SPDX-License-Identifier: Apache-2.0
/** The evidence pack: for one commissioning activity, what the law asks and what a log shows of it. */
@NullMarked
package org.ohsel.rules.evidence;

import org.jspecify.annotations.NullMarked;

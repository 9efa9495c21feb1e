// SPDX-License-Identifier: Apache-2.0
/** The evidence pack of a commissioning activity as a page for people and as JSON for programs. */
@NullMarked
package org.ohsel.io.evidence;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What the rules are checked with: what they remember of a log, and what several of them ask. */
@NullMarked
package org.ohsel.rules.standard.support;

import org.jspecify.annotations.NullMarked;

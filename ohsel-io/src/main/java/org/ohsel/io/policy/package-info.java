// SPDX-License-Identifier: Apache-2.0
/** Reads the vocabulary files that a policy names. */
@NullMarked
package org.ohsel.io.policy;

import org.jspecify.annotations.NullMarked;

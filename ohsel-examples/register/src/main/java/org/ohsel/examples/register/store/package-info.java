// SPDX-License-Identifier: Apache-2.0
/** Where records are kept: every version of each, and what is found by questions, in H2 or PostgreSQL. */
@NullMarked
package org.ohsel.examples.register.store;

import org.jspecify.annotations.NullMarked;

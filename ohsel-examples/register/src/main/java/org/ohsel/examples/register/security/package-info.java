// SPDX-License-Identifier: Apache-2.0
/** Who may do what. */
@NullMarked
package org.ohsel.examples.register.security;

import org.jspecify.annotations.NullMarked;

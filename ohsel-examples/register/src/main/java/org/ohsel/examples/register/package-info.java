// SPDX-License-Identifier: Apache-2.0
/** The application, and what all of it uses. */
@NullMarked
package org.ohsel.examples.register;

import org.jspecify.annotations.NullMarked;

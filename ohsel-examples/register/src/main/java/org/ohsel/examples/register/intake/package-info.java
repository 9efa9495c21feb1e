// SPDX-License-Identifier: Apache-2.0
/** How records come in: read, checked, and stored or refused; how they are replaced, deleted, and how words are erased from them. */
@NullMarked
package org.ohsel.examples.register.intake;

import org.jspecify.annotations.NullMarked;

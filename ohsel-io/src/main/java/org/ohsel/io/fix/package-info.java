// SPDX-License-Identifier: Apache-2.0
/**
 * Corrects documents: turns the fixes of findings into changes of the text, and applies them. Everything else in the
 * document stays as it is, byte for byte.
 */
@NullMarked
package org.ohsel.io.fix;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * For applications with a Jackson 3 mapper ({@code tools.jackson}) of their own: with one module, the mapper reads and
 * writes the types of the model. Needs {@code jackson-databind}, 3.1 or later, on the path.
 */
@NullMarked
package org.ohsel.io.jackson;

import org.jspecify.annotations.NullMarked;

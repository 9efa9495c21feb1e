// SPDX-License-Identifier: Apache-2.0
/**
 * What the rules that come with the library and the engine that runs them know of each other. The rules know no engine, and
 * the engine no rule by name. Not exported: rules of your own implement {@link org.ohsel.rules.ValueRule} or
 * {@link org.ohsel.rules.LogRule}.
 */
@NullMarked
package org.ohsel.rules.spi;

import org.jspecify.annotations.NullMarked;

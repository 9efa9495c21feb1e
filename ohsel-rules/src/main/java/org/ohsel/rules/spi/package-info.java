// SPDX-License-Identifier: Apache-2.0
/**
 * The interface between the rules that come with the library and the engine that runs them. The rules do not know the
 * engine, and the engine does not know any rule by name. Exported to ohsel-io only: your own rules implement
 * {@link org.ohsel.rules.ValueRule} or {@link org.ohsel.rules.LogRule}.
 */
@NullMarked
package org.ohsel.rules.spi;

import org.jspecify.annotations.NullMarked;

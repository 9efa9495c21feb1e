// SPDX-License-Identifier: Apache-2.0
/** The rules themselves, each whole in one place. Not exported: {@link org.ohsel.rules.Catalogue} is the way in. */
@NullMarked
package org.ohsel.rules.checks;

import org.jspecify.annotations.NullMarked;

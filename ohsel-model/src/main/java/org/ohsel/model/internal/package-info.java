// SPDX-License-Identifier: Apache-2.0
/** What the model needs but its users must not see: exported to the library's own modules only. */
@NullMarked
package org.ohsel.model.internal;

import org.jspecify.annotations.NullMarked;

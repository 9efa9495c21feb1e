// SPDX-License-Identifier: Apache-2.0
/** What the model needs and its users must not see: this package is not exported. */
@NullMarked
package org.ohsel.model.internal;

import org.jspecify.annotations.NullMarked;

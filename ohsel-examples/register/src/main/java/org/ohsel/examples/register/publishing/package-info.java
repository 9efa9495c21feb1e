// SPDX-License-Identifier: Apache-2.0
/** What anybody may see, and who decides. */
@NullMarked
package org.ohsel.examples.register.publishing;

import org.jspecify.annotations.NullMarked;

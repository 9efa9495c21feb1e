// SPDX-License-Identifier: Apache-2.0
/** What readers of other systems' formats have in common: files, findings with places, HTML, ids, JSON that knows where it is. */
@NullMarked
package org.ohsel.io.foreign;

import org.jspecify.annotations.NullMarked;

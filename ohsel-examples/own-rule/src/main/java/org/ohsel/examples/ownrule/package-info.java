// SPDX-License-Identifier: Apache-2.0
/** A rule of one's own beside those of the library. */
@org.jspecify.annotations.NullMarked
package org.ohsel.examples.ownrule;

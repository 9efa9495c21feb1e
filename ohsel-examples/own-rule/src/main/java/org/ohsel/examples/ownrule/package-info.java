// SPDX-License-Identifier: Apache-2.0
/** Your own rule beside those of the library. */
@org.jspecify.annotations.NullMarked
package org.ohsel.examples.ownrule;

// SPDX-License-Identifier: Apache-2.0
/**
 * The rules that come with the library, one file for each family of ids: a rule is what it says of itself, with its two
 * examples, and right below it its check. Where a family outgrows one file its checks move to the package {@code support},
 * and its rules stay. Not exported: {@link org.ohsel.rules.Catalogue} is the way in.
 */
@NullMarked
package org.ohsel.rules.standard;

import org.jspecify.annotations.NullMarked;

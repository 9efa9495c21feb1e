// SPDX-License-Identifier: Apache-2.0
/**
 * The rules that come with the library, one file for each family of ids: each rule has its description, with two
 * examples, and its check right below. If a family outgrows one file, its checks move to the package {@code support},
 * and its rules stay. Exported to ohsel-io only: other modules get the rules from {@link org.ohsel.rules.Catalogue}.
 */
@NullMarked
package org.ohsel.rules.standard;

import org.jspecify.annotations.NullMarked;

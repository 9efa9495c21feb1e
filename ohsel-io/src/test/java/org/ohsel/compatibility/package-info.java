// SPDX-License-Identifier: Apache-2.0
/**
 * What a release may not break: the Java API, the rules, the schema, files on the wire and codes, each compared with a
 * baseline that is kept as a file. {@code docs/compatibility.md} is the policy.
 */
@NullMarked
package org.ohsel.compatibility;

import org.jspecify.annotations.NullMarked;

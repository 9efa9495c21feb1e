// SPDX-License-Identifier: Apache-2.0
/**
 * The log, its records, and the parts that recur in them: where a fact comes from, how many people, when, who.
 *
 * <p>A citation such as 003:93 in this documentation is document 003, line 93. The documents are listed in the
 * repository's {@code seeds/README.md}.
 *
 * <p>Records are Java records. Their constructors accept missing values (a missing list becomes empty, anything else
 * null), so that everything that can be read can be shown together with what is wrong with it. Their builders do not:
 * they refuse to build until everything required is set. All are immutable and safe to share between threads.
 */
@NullMarked
@BuilderStyle
package org.ohsel.model;

import org.jspecify.annotations.NullMarked;
import org.ohsel.model.internal.BuilderStyle;

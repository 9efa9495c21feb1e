// SPDX-License-Identifier: Apache-2.0
/**
 * Beans with which a Quarkus application takes engagement records: its mapper reads and writes them, its {@code @Valid} knows
 * the rules, and it answers with every finding, as {@link org.ohsel.io.http.ProblemDetails}. Each gives way to a bean of the
 * application: see {@code docs/quarkus.md}.
 */
@NullMarked
package org.ohsel.quarkus;

import org.jspecify.annotations.NullMarked;

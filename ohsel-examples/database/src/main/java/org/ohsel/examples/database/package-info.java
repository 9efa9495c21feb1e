// SPDX-License-Identifier: Apache-2.0
/** Stores records in a relational database: the JSON is what counts, and columns beside it are for queries. */
@NullMarked
package org.ohsel.examples.database;

import org.jspecify.annotations.NullMarked;

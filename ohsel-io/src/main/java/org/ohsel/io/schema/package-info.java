// SPDX-License-Identifier: Apache-2.0
/** Writes the lists of codes in the JSON Schema. */
@NullMarked
package org.ohsel.io.schema;

import org.jspecify.annotations.NullMarked;

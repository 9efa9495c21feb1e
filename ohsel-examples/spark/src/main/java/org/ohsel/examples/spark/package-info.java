// SPDX-License-Identifier: Apache-2.0
/** Records on Apache Spark. */
@NullMarked
package org.ohsel.examples.spark;

import org.jspecify.annotations.NullMarked;

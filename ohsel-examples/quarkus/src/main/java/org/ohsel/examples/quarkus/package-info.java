// SPDX-License-Identifier: Apache-2.0
/** A Quarkus application that takes engagement records. */
@NullMarked
package org.ohsel.examples.quarkus;

import org.jspecify.annotations.NullMarked;

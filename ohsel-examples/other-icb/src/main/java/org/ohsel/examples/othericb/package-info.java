// SPDX-License-Identifier: Apache-2.0
/** An ICB elsewhere, with its own places, bodies and terms. */
@org.jspecify.annotations.NullMarked
package org.ohsel.examples.othericb;

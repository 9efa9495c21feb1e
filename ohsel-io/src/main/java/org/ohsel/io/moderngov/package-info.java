// SPDX-License-Identifier: Apache-2.0
/**
 * Meetings of councils, from what their committee system Modern.gov publishes: see
 * {@link org.ohsel.io.moderngov.ModernGov}. {@code docs/moderngov.md} says what is taken, and what is left.
 */
@NullMarked
package org.ohsel.io.moderngov;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

/** What an input is cut into. */
public sealed interface Piece permits Frame, Flaw {}

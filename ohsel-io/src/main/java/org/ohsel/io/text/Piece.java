// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

/** What a text is cut into. */
public sealed interface Piece permits Frame, Flaw {}

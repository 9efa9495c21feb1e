// SPDX-License-Identifier: Apache-2.0
/**
 * What editors show while somebody writes records: {@link org.ohsel.io.editor.Caret} says what stands at a place in a
 * document, finished or not, and {@link org.ohsel.io.editor.EditorHelp} what it means, and what can be written there.
 *
 * <p>The language server of the command line is made of these, of {@link org.ohsel.io.EngagementReader}, whose findings
 * are its diagnostics, and of {@link org.ohsel.io.fix.Fixes}, which are its quick fixes.
 */
@NullMarked
package org.ohsel.io.editor;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The language server: what editors show of findings, terms and corrections while somebody writes records. */
@NullMarked
package org.ohsel.examples.cli.lsp;

import org.jspecify.annotations.NullMarked;

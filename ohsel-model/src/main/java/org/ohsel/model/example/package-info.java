// SPDX-License-Identifier: Apache-2.0
/**
 * Ready-made values of every record type, for the tests and demonstrations of those who embed the library.
 *
 * <p>Every component of every example has a value, no rule finds anything in any of them, and together they make a log
 * whose references lead somewhere. What they say is taken from the five documents, or made up where these are silent.
 */
@NullMarked
package org.ohsel.model.example;

import org.jspecify.annotations.NullMarked;

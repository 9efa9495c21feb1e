// SPDX-License-Identifier: Apache-2.0
/**
 * Ready-made values of every record type, for tests and demonstrations in applications that embed the library.
 *
 * <p>Every component of every example has a value, except that none holds members unknown to the model; no rule finds anything wrong with them, and together they make a log
 * in which every reference can be resolved. Their content comes from the five documents, or is made up where those are
 * silent.
 */
@NullMarked
package org.ohsel.model.example;

import org.jspecify.annotations.NullMarked;

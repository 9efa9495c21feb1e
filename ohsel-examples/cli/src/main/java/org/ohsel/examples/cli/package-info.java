// SPDX-License-Identifier: Apache-2.0
/** The command line: {@code java -jar ohsel.jar validate PATH...}. */
@NullMarked
package org.ohsel.examples.cli;

import org.jspecify.annotations.NullMarked;

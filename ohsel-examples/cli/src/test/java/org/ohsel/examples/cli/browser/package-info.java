// SPDX-License-Identifier: Apache-2.0
/** Opens the pages that the commands write in a browser. */
@NullMarked
package org.ohsel.examples.cli.browser;

import org.jspecify.annotations.NullMarked;

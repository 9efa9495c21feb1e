// SPDX-License-Identifier: Apache-2.0
/**
 * For applications that take records over HTTP, with whichever framework: what to answer when something is wrong, and how
 * to read terms and dates in parameters.
 */
@NullMarked
package org.ohsel.io.http;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What pages for people have in common: the frame, the look, escaping. A page is one file and asks no network for anything. */
@NullMarked
package org.ohsel.io.page;

import org.jspecify.annotations.NullMarked;

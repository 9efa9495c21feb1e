// SPDX-License-Identifier: Apache-2.0
/** What the formats for calendars and web pages share: what anyone may see, and how it is put into words. */
@NullMarked
package org.ohsel.io.publishing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Pages on which people write: checking a text, the form for an event, uploads, what is done to a record, signing in. */
@NullMarked
package org.ohsel.examples.register.pages.entry;

import org.jspecify.annotations.NullMarked;

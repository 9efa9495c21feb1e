// SPDX-License-Identifier: Apache-2.0
/** Questions about records, and their answers as JSON, NDJSON, CSV and calendars. */
@NullMarked
package org.ohsel.examples.register.search;

import org.jspecify.annotations.NullMarked;

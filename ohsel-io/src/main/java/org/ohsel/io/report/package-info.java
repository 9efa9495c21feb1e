// SPDX-License-Identifier: Apache-2.0
/** What was found, put before people and programs: as text, as JSON. */
@NullMarked
package org.ohsel.io.report;

import org.jspecify.annotations.NullMarked;

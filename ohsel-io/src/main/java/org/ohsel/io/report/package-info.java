// SPDX-License-Identifier: Apache-2.0
/** Reports of findings: as text for people, as JSON for programs, as SARIF for code review tools. */
@NullMarked
package org.ohsel.io.report;

import org.jspecify.annotations.NullMarked;

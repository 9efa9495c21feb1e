// SPDX-License-Identifier: Apache-2.0
/**
 * Engagement records that people keep in spreadsheets: CSV (with FastCSV) and XLSX (with fastexcel-reader), read row by
 * row and judged by the same rules as JSON, each finding at its cell. A template to fill in, and records written as CSV (with
 * FastCSV) and XLSX (with fastexcel). The libraries are optional dependencies.
 */
@NullMarked
package org.ohsel.io.sheet;

import org.jspecify.annotations.NullMarked;

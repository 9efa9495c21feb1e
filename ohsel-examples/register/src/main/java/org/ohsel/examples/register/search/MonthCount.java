// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.YearMonth;

/**
 * How many records there are about a month.
 *
 * @param month the month in which their dates begin
 * @param records how many
 */
public record MonthCount(YearMonth month, int records) {}

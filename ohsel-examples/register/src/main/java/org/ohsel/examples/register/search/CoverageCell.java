// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

/**
 * How many records are about a workstream in a borough.
 *
 * @param borough the code of the borough
 * @param workstream the code of the workstream
 * @param records how many records name both
 */
public record CoverageCell(String borough, String workstream, int records) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * The records of the model once more, for avaje: same members, same constraints.
 *
 * <p>avaje's generators read the model's own records, but in a compiled record they do not see the constraints on the
 * elements of lists, and where JSpecify makes a package null-marked they reject every null, even if it is declared
 * nullable. So this package is not null-marked, terms of all open lists are one type, and there are events alone.
 */
package org.ohsel.benchmarks.avaje;

// SPDX-License-Identifier: Apache-2.0
/**
 * The work behind the readers: the frames of an input are parsed, checked and given their findings, one after another
 * or on several threads. Not exported.
 *
 * <p>A frame is read in one pass. Only if a finding has no offset is it parsed again, to find its location.
 */
@NullMarked
package org.ohsel.io.reading;

import org.jspecify.annotations.NullMarked;

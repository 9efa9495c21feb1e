// SPDX-License-Identifier: Apache-2.0
/**
 * The checks of rules whose families outgrew one file, what rules remember of a log, and the questions that several
 * rules share.
 */
@NullMarked
package org.ohsel.rules.standard.support;

import org.jspecify.annotations.NullMarked;

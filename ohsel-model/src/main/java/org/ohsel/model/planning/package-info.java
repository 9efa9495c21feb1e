// SPDX-License-Identifier: Apache-2.0
/**
 * Commissioning activities, and what the planning process and the law require of them: assessments, involvement,
 * consultation, tests of service change.
 *
 * <p>The planning process of document 002, and the assessments that documents 003 and 004 announce.
 */
@NullMarked
package org.ohsel.model.planning;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Publications: the partnership update of document 003, the Quality Accounts of document 002, the slides of document
 * 004, evaluation reports; and the five documents themselves.
 */
@NullMarked
package org.ohsel.model.publication;

import org.jspecify.annotations.NullMarked;

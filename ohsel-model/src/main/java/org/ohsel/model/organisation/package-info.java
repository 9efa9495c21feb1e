// SPDX-License-Identifier: Apache-2.0
/**
 * Bodies, how they change, and who they take on.
 *
 * <p>The groups of documents 002, 003 and 004, the succession of the CCGs of document 002, the appointments and contracts
 * of document 003.
 */
@NullMarked
package org.ohsel.model.organisation;

import org.jspecify.annotations.NullMarked;

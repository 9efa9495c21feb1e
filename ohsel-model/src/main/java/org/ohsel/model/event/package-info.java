// SPDX-License-Identifier: Apache-2.0
/**
 * Events and meetings of every kind: who was invited and came, what was asked, said, welcomed and answered.
 *
 * <p>This is where the stakeholder events of document 000, the scrutiny item of document 001 and the public events and
 * meetings of document 003 go.
 */
@NullMarked
package org.ohsel.model.event;

import org.jspecify.annotations.NullMarked;

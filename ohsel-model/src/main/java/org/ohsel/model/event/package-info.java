// SPDX-License-Identifier: Apache-2.0
/**
 * Events and meetings of every kind: who was invited and attended, what was asked, said, welcomed and answered.
 *
 * <p>The stakeholder events of document 000, the scrutiny item of document 001 with its questions and answers, the public
 * events and the meetings of document 003.
 */
@NullMarked
package org.ohsel.model.event;

import org.jspecify.annotations.NullMarked;

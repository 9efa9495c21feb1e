// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;

/**
 * What sort of body a code stood for during a time. One code can stand for several sorts in turn.
 *
 * @param kind the sort
 * @param validity when; null if it never changed
 */
public record DatedKind(BodyKind kind, @Nullable PartialDate validity) {}

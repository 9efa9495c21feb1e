// SPDX-License-Identifier: Apache-2.0
/**
 * What the builders of several records have in common: overloads that take a day, or codes as strings.
 *
 * <p>Nobody needs to implement these interfaces or to name them. They are there so that the overloads are written once:
 *
 * <pre>{@code
 * Event event = Event.builder()
 *         .id("public-event-southwark")
 *         .kind(EventKind.PUBLIC_EVENT)
 *         .date(LocalDate.of(2017, 6, 14))
 *         .body("08Q")
 *         .addBoroughs("southwark", "lambeth")
 *         .build();
 * }</pre>
 */
@NullMarked
package org.ohsel.model.builder;

import org.jspecify.annotations.NullMarked;

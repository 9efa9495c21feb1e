// SPDX-License-Identifier: Apache-2.0
/**
 * The log, its records, and the parts that recur in them: where a fact comes from, how many people, when, who.
 *
 * <pre>{@code
 * Event event = Event.builder()
 *         .id("public-event-southwark")
 *         .kind(EventKind.PUBLIC_EVENT)
 *         .date(LocalDate.of(2017, 6, 14))
 *         .addBoroughs("southwark")
 *         .build();
 * EngagementLog log = EngagementLog.of(List.of(event));
 * }</pre>
 *
 * <p id="documents">A citation such as 003:93 in this documentation is document 003, line 93. The five documents are
 * pages and papers of the programme "Our Healthier South East London", from which the model was made:
 *
 * <ul>
 *   <li>000: South East London Commissioning Strategy Programme - Local Stakeholder Engagement Events;
 *   <li>001: Southwark Clinical Commissioning Group (CCG) and SEL Commissioning Strategy, an agenda item for scrutiny;
 *   <li>002: Shaping services (a page of NHS Bexley CCG);
 *   <li>003: Partnership update, July/August 2017;
 *   <li>004: South east London five year commissioning strategy, slides of 3 September 2014.
 * </ul>
 *
 * <p>What each says is in {@code seeds/README.md} of the repository.
 *
 * <p>Records are Java records. Their constructors accept missing values (a missing list becomes empty, anything else
 * null), so that everything that can be read can be shown together with what is wrong with it. Their builders do not:
 * they refuse to build until everything required is set. All are immutable and safe to share between threads.
 */
@NullMarked
@BuilderStyle
package org.ohsel.model;

import org.jspecify.annotations.NullMarked;
import org.ohsel.model.internal.BuilderStyle;

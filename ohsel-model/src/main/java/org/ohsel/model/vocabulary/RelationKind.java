// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** How a concept relates to another. The first seven come from SKOS, the others from W3C ORG and NHS ODS. */
public enum RelationKind {
    /** The other concept is more general, in the same scheme. */
    BROADER,
    /** The other concept is more specific, in the same scheme. */
    NARROWER,
    /** The two are associated, but neither contains the other; they may be in different schemes. */
    RELATED,
    /** The same, in another scheme. */
    EXACT_MATCH,
    /** Nearly the same, in another scheme. */
    CLOSE_MATCH,
    /** The other concept is more general, in another scheme. */
    BROAD_MATCH,
    /** The other concept is more specific, in another scheme. */
    NARROW_MATCH,
    /** The other body took this one's place. */
    SUCCESSOR,
    /** This body took the other one's place. */
    PREDECESSOR,
    /** The other body contains, manages or set up this one: a site's trust, a board's programme. */
    PART_OF,
    /** The body serves the other concept, a borough. */
    SERVES
}

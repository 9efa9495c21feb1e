// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** How a group took part. */
public enum ParticipationKind implements ClosedTerm {
    /** They were invited (000:12). */
    INVITED,
    /** They came (000:14; 003:95). */
    ATTENDED,
    /** The organisers say that they reached them (003:93). */
    REACHED,
    /** They were engaged over a period, not at one event (004:98). */
    ENGAGED,
    /** They sit on the body (004:92). */
    MEMBER;

    @Override
    public String scheme() {
        return "participation-kind";
    }
}

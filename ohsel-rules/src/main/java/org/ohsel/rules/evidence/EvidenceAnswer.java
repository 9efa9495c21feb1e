// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

/** What a log says to a question of the law. */
public enum EvidenceAnswer {
    /** The log shows it. That the law was kept is more than a log can show. */
    YES,
    /** The log shows that it was not so: an answer recorded as no, or dates in an order that rules it out. */
    NO,
    /** The log shows neither. It may have been done and not be recorded. */
    NOT_RECORDED,
    /** The question does not arise: the law was not in force, binds others, or what it is about did not happen. */
    NOT_APPLICABLE
}

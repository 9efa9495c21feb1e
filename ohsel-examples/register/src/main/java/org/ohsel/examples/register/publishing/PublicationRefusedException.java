// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.publishing;

import java.io.Serial;

/** A record is not published. */
public class PublicationRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a record is not published. */
    public enum Reason {
        NO_SUCH_RECORD("There is no record with this id, or it was deleted."),
        CHANGED("The record has a newer version than the one that was looked at. Look at that one first."),
        RESTRICTED("The public may see nothing of this record: it is restricted, or of a kind that is not known."),
        ERRORS(
                "The record has personal data or numbers that give people away: correct them first. findings says where."),
        UNCONFIRMED(
                "There are warnings. If they are no reason against it, send confirm with the value of confirmation.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The same for people. */
        public String words() {
            return words;
        }
    }

    private final Reason reason;

    private final transient Examination examination;

    PublicationRefusedException(Reason reason, Examination examination) {
        super(reason.words());
        this.reason = reason;
        this.examination = examination;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What was found. */
    public Examination examination() {
        return examination;
    }
}

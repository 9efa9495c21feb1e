// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

/** Who looks. What each sees is kept apart in the database, so that no question can mix them up. */
public enum Audience {

    /** Those who are signed in: the newest version of every record. */
    STAFF("staff"),

    /** Anybody: of each record the version that was published, if one was. */
    PUBLIC("public");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** What the audience is called in the database. */
    public String code() {
        return code;
    }
}

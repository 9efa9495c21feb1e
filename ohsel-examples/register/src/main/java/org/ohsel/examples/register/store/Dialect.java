// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

/** The databases, where they differ. */
public enum Dialect {
    H2("(audience, record_id, version, recorded, type, kind, title, earliest, latest, words)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    POSTGRESQL("(audience, record_id, version, recorded, type, kind, title, earliest, latest, words, data)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)");

    private final String edition;

    Dialect(String edition) {
        this.edition = edition;
    }

    String insertEdition() {
        return "insert into edition " + edition;
    }
}

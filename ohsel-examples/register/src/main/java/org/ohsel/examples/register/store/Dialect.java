// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

/** The databases, where they differ. */
public enum Dialect {
    H2("next value for edition_number", "", ""),
    POSTGRESQL("nextval('edition_number')", ", data", ", ?::jsonb");

    private final String nextNumber;
    private final String moreColumns;
    private final String moreValues;

    Dialect(String nextNumber, String moreColumns, String moreValues) {
        this.nextNumber = nextNumber;
        this.moreColumns = moreColumns;
        this.moreValues = moreValues;
    }

    String nextNumber() {
        return "select " + nextNumber;
    }

    String insertEdition() {
        return "insert into edition (number, audience, record_id, version, recorded, type, kind, title, dated, earliest, latest,"
                + " first_day, last_day, words" + moreColumns + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                + moreValues
                + ")";
    }
}

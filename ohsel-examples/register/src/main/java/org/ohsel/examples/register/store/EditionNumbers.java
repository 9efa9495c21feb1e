// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Numbers of editions, which the database gives out a thousand at a time. */
@Component
class EditionNumbers {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate database;
    private final Dialect dialect;
    private long next;
    private long left;

    EditionNumbers(JdbcTemplate database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    synchronized long next() {
        if (left == 0) {
            next = Objects.requireNonNull(database.queryForObject(dialect.nextNumber(), Long.class));
            left = AT_ONCE;
        }
        left--;
        return next++;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which state of the database is seen: a tag that is another whenever something that can be found has changed. Ask for it before what it is
 * to stand for: then that is at least as new.
 *
 * <p>PostgreSQL, with which several processes may work, tells by itself. With H2 there is one process, which counts.
 */
@Component
public class Revision {

    private final JdbcTemplate database;
    private final Dialect dialect;
    private final long started = System.currentTimeMillis();
    private final AtomicLong changes = new AtomicLong();

    Revision(JdbcTemplate database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** The tag of the state that questions see from now on. */
    public String tag() {
        return dialect == Dialect.H2
                ? Long.toString(started, Character.MAX_RADIX) + "-" + changes.get()
                : Objects.requireNonNull(database.queryForObject("select pg_current_snapshot()::text", String.class));
    }

    /** Something that can be found changes, as soon as the transaction is committed. */
    void changes() {
        if (dialect == Dialect.POSTGRESQL) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    changes.incrementAndGet();
                }
            });
        } else {
            changes.incrementAndGet();
        }
    }
}

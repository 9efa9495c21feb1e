// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Has those transactions that may change something wait for each other, from beginning to end; those that only read go on.
 *
 * <p>H2 needs it. It writes a commit to its file table by table while other transactions change the same tables: if the process is killed then, one
 * of their changes may be there in one table and not in another. Nothing here begins a transaction within another.
 */
@SuppressWarnings("serial") // never serialised
final class OneWriterTransactions extends JdbcTransactionManager {

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Duration longestWait;
    private final Runnable afterEach;

    /**
     * Lets the first one begin.
     *
     * @param source connects to the database
     * @param longestWait how long one waits for others before it fails
     * @param afterEach what is done when one has ended and before the next begins
     */
    OneWriterTransactions(DataSource source, Duration longestWait, Runnable afterEach) {
        super(source);
        this.longestWait = longestWait;
        this.afterEach = afterEach;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!definition.isReadOnly()) {
            await();
        }
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error e) {
            release();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
            if (writing.isHeldByCurrentThread()) {
                afterEach.run();
            }
        } finally {
            release();
        }
    }

    private void await() {
        try {
            if (!writing.tryLock(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("another transaction writes for a long time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("interrupted while another transaction writes", e);
        }
    }

    private void release() {
        if (writing.isHeldByCurrentThread()) {
            writing.unlock();
        }
    }
}

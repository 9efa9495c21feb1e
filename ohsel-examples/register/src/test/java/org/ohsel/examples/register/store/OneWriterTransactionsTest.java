// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** While one transaction writes, others read, and who wants to write waits, but not for ever. */
class OneWriterTransactionsTest {

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void allGoOn() {
        goOn.countDown();
        others.shutdown();
    }

    @Test
    void anotherWriterWaitsForItsEnd() throws Exception {
        TransactionTemplate transactions = transactions(Duration.ofMinutes(1));
        Future<?> first = aWriter(transactions);
        Future<Boolean> second =
                others.submit(() -> transactions.execute(status -> first.isDone() || goOn.getCount() == 0));
        assertThrows(TimeoutException.class, () -> second.get(100, TimeUnit.MILLISECONDS));
        goOn.countDown();
        assertEquals(true, second.get(1, TimeUnit.MINUTES));
    }

    @Test
    void whoReadsDoesNotWait() throws Exception {
        TransactionTemplate transactions = transactions(Duration.ofMinutes(1));
        Future<?> writer = aWriter(transactions);
        transactions.setReadOnly(true);
        assertEquals("read", transactions.execute(status -> "read"));
        assertFalse(writer.isDone());
    }

    @Test
    void itWaitsOnlySoLong() throws Exception {
        TransactionTemplate transactions = transactions(Duration.ofMillis(20));
        Future<?> writer = aWriter(transactions);
        assertThrows(CannotCreateTransactionException.class, () -> transactions.execute(status -> "written"));
        goOn.countDown();
        writer.get(1, TimeUnit.MINUTES);
        assertEquals("written", transactions.execute(status -> "written"));
    }

    @Test
    void whoFailsLetsOthersWrite() throws Exception {
        TransactionTemplate transactions = transactions(Duration.ofSeconds(10));
        assertThrows(
                IllegalStateException.class,
                () -> transactions.execute(status -> {
                    throw new IllegalStateException("failed");
                }));
        assertEquals(
                "written",
                others.submit(() -> transactions.execute(status -> "written")).get(1, TimeUnit.MINUTES));
    }

    private static TransactionTemplate transactions(Duration longestWait) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:");
        return new TransactionTemplate(new OneWriterTransactions(source, longestWait, () -> {}));
    }

    /** One that writes until it may go on. */
    private Future<?> aWriter(TransactionTemplate transactions) throws InterruptedException {
        Future<?> writer = others.submit(() -> transactions.executeWithoutResult(status -> {
            written.countDown();
            waitFor(goOn);
        }));
        waitFor(written);
        return writer;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

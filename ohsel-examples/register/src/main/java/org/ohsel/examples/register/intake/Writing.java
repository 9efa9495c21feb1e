// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;

/** Runs what changes records in a transaction, and once more if somebody else has just changed the same ones. */
@Component
class Writing {

    private static final int MOST_ATTEMPTS = 10;

    private final TransactionTemplate transactions;

    Writing(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    <T> T inTransaction(TransactionCallback<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transactions.execute(work));
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw busy(e);
                }
            } catch (CannotCreateTransactionException e) {
                throw busy(e);
            }
        }
    }

    private static ErrorResponseException busy(Exception cause) {
        ErrorResponseException busy = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Too many write at the same time. Nothing was changed. Try again.",
                cause);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "10");
        return busy;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * The file of the embedded database. Each commit writes the pages that it changed to the end of the file, and H2 tidies up in the background only if it
 * also writes in the background, which loses commits. Without this, the file would be twenty times as large as what is in it.
 */
final class EmbeddedFile {

    private static final long SMALL = 64L << 20;
    private static final int LEAST_PERCENTAGE_IN_USE = 20;
    private static final int MOST_MILLISECONDS = 2000;

    private final MVStore store;

    private EmbeddedFile(MVStore store) {
        this.store = store;
    }

    static EmbeddedFile of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return new EmbeddedFile(session.getDatabase().getStore().getMvStore());
        }
    }

    /** Moves what is in the file together if there is much else in it. Nobody may be writing. */
    void compactIfGrown() {
        if (store.getFileStore().size() > SMALL && percentageInUse() < LEAST_PERCENTAGE_IN_USE) {
            store.compactFile(MOST_MILLISECONDS);
        }
    }

    /** How much of the file is in chunks, and how much of the chunks is in use. */
    private int percentageInUse() {
        return store.getFileStore().getFillRate() * store.getFileStore().getChunksFillRate() / 100;
    }
}

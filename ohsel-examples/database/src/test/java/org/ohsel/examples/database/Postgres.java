// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of the test's own. The binaries that Maven fetches by itself are for x86-64; elsewhere tests are skipped. */
final class Postgres {

    private Postgres() {}

    static EmbeddedPostgres start() throws IOException {
        String processor = System.getProperty("os.arch");
        Assumptions.assumeTrue(Set.of("amd64", "x86_64").contains(processor), "no PostgreSQL for " + processor);
        return EmbeddedPostgres.builder().start();
    }
}

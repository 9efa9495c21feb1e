// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A register for each database that tests share, as long as their records have ids of their own. It is stopped with the process. */
public enum SharedRegister {
    H2,
    POSTGRESQL;

    private static final Map<SharedRegister, RunningRegister> RUNNING = new EnumMap<>(SharedRegister.class);

    /** The register, started if it is not yet. */
    public RunningRegister get() {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(
                    this,
                    database -> database == H2
                            ? RunningRegister.onH2(folder())
                            : RunningRegister.onPostgresql(folder(), Postgresql.newDatabase()));
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ohsel-register-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohsel.examples.register.SharedRegister;

/** A short loss run: the register is killed once for each database. */
class LossTest {

    @ParameterizedTest
    @EnumSource
    void nothingThatWasAcknowledgedIsLost(SharedRegister database) throws IOException {
        boolean both = database == SharedRegister.POSTGRESQL;
        Losses losses = LossRun.once(database, null, 20, Duration.ofSeconds(1), both);
        assertTrue(losses.acknowledged() > 0, losses.toString());
        assertTrue(losses.isNone(), losses.toString());
    }
}

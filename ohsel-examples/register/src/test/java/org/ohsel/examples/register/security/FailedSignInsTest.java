// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Those who guess wait longer each time, and nobody else does. */
class FailedSignInsTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private final FailedSignIns failures = new FailedSignIns(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void fail(int times, String account, String address) {
        for (int i = 0; i < times; i++) {
            failures.failed(account, address);
        }
    }

    @Test
    void theDelayDoublesFromTheFifthFailureOn() {
        fail(4, "ann", "a");
        assertEquals(Duration.ZERO, failures.wait("ann", "a"));
        fail(1, "ann", "a");
        assertEquals(Duration.ofSeconds(1), failures.wait("ann", "a"));
        fail(3, "ann", "a");
        assertEquals(Duration.ofSeconds(8), failures.wait("ann", "a"));
        now = now.plusSeconds(8);
        assertEquals(Duration.ZERO, failures.wait("ann", "a"));
        fail(100, "ann", "a");
        assertEquals(Duration.ofMinutes(15), failures.wait("ann", "a"), "no longer than this");
    }

    @Test
    void othersDoNotWait() {
        fail(8, "ann", "a");
        assertEquals(Duration.ZERO, failures.wait("ben", "a"));
        assertEquals(Duration.ZERO, failures.wait("ann", "b"));
    }

    @Test
    void manyAccountsFromOneAddressWait() {
        for (int i = 0; i < 20; i++) {
            failures.failed("account " + i, "a");
        }
        assertEquals(Duration.ofSeconds(1), failures.wait("another", "a"));
    }

    @Test
    void oneAccountFromManyAddressesWaitsAMinuteAtMost() {
        for (int i = 0; i < 150; i++) {
            failures.failed("ann", "address " + i);
        }
        assertEquals(Duration.ofMinutes(1), failures.wait("ann", "another"));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4, "ann", "a");
        failures.succeeded("ann", "a");
        fail(1, "ann", "a");
        assertEquals(Duration.ZERO, failures.wait("ann", "a"));
    }

    @Test
    void aHouseholdIsOneNetwork() {
        assertEquals("2001:db8:0:1", Network.of("2001:db8:0:1:aa:bb:cc:dd"));
        assertEquals("192.0.2.7", Network.of("192.0.2.7"));
    }
}

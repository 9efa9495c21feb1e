// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes those wait who get a password wrong again and again: a second, then two, then four. Counted are failures of one account
 * from one address, of one address with any account, and of one account from anywhere; the last waits a minute at most, so
 * that nobody can be kept out by others.
 */
@Component
class FailedSignIns {

    private static final int LONGEST_NAME = 200;

    private final Clock clock;
    private final Cache<String, Failures> kept = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** What is counted, how many failures cost nothing, and how long somebody waits at most. */
    private record Counter(String key, int free, Duration longest) {}

    private record Failures(int count, Instant until) {}

    private static List<Counter> counters(String account, String address) {
        String name = account.length() > LONGEST_NAME ? account.substring(0, LONGEST_NAME) : account;
        return List.of(
                new Counter("both " + address + " " + name, 5, Duration.ofMinutes(15)),
                new Counter("address " + address, 20, Duration.ofMinutes(15)),
                new Counter("account " + name, 100, Duration.ofMinutes(1)));
    }

    /** How long somebody has to wait before a password is looked at; zero if not at all. */
    Duration wait(String account, String address) {
        Instant now = clock.instant();
        Instant until = counters(account, address).stream()
                .map(counter -> kept.getIfPresent(counter.key()))
                .map(failures -> failures == null ? now : failures.until())
                .reduce(now, (a, b) -> a.isAfter(b) ? a : b);
        return Duration.between(now, until);
    }

    /** Counts a wrong password. */
    void failed(String account, String address) {
        for (Counter counter : counters(account, address)) {
            kept.asMap().compute(counter.key(), (key, before) -> {
                int count = before == null ? 1 : before.count() + 1;
                Duration wait = count < counter.free()
                        ? Duration.ZERO
                        : Duration.ofSeconds(1L << Math.min(count - counter.free(), 10));
                return new Failures(
                        count, clock.instant().plus(wait.compareTo(counter.longest()) > 0 ? counter.longest() : wait));
            });
        }
    }

    /** Forgets the wrong passwords of an account from an address. */
    void succeeded(String account, String address) {
        kept.invalidate(counters(account, address).get(0).key());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.SharedRegister;

/**
 * Kills the register while two hundred write to it, starts it again, and counts what was lost: ten times with each database. The script
 * {@code measure} beside the POM runs it with the packaged application.
 */
public final class LossRun {

    private static final int TIMES = 10;
    private static final int WRITERS = 200;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private LossRun() {}

    /**
     * Runs it, and prints a table in Markdown. Ends with the status 1 if anything was lost.
     *
     * @param arguments the packaged application, and the databases, {@code h2} or {@code postgresql}; both by default
     */
    public static void main(String... arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        System.out.println(
                "| database | killed | acknowledged | unanswered | lost | doubled | half written | refused |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        boolean none = true;
        for (SharedRegister database : SharedRegister.values()) {
            String name = database.name().toLowerCase(Locale.ROOT);
            if (arguments.length > 1 && !List.of(arguments).contains(name)) {
                continue;
            }
            for (int time = 0; time < TIMES; time++) {
                // Of PostgreSQL, every second time the server dies with the application.
                boolean both = database == SharedRegister.POSTGRESQL && time % 2 == 1;
                Losses losses = once(database, jar, WRITERS, LONG_ENOUGH, both);
                none &= losses.isNone();
                System.out.println("| " + name + " | " + (both ? "application and server" : "application") + " | "
                        + losses.acknowledged() + " | " + losses.unanswered() + " | " + losses.lost() + " | "
                        + losses.doubled() + " | " + losses.half() + " | " + losses.unexpected() + " |");
            }
        }
        System.exit(none ? 0 : 1);
    }

    /**
     * Kills it once.
     *
     * @param jar the packaged application; null to run the classes of this process
     * @param both whether the server of the database is killed as well
     */
    static Losses once(SharedRegister database, @Nullable Path jar, int writers, Duration time, boolean both)
            throws IOException {
        Path folder = Files.createTempDirectory("ohsel-loss-run");
        try (LossDatabase under = LossDatabase.of(database, folder)) {
            RegisterProcess register = RegisterProcess.start(jar, under.settings());
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            CountDownLatch first = new CountDownLatch(1);
            List<Writer> all = IntStream.range(0, writers)
                    .mapToObj(number -> new Writer(client, register, "writer" + number, first))
                    .toList();
            List<Thread> threads = all.stream().map(Thread::new).toList();
            threads.forEach(Thread::start);
            pause(first, time);
            register.kill();
            if (both) {
                under.killServer();
            }
            join(threads);
            if (both) {
                under.startServer();
            }
            RegisterProcess again = RegisterProcess.start(jar, under.settings());
            again.stop();
            all.stream()
                    .flatMap(writer -> Stream.ofNullable(writer.unexpected()))
                    .distinct()
                    .forEach(System.err::println);
            return Losses.of(all, under.url(), under.user());
        }
    }

    /** Waits until the first has an answer, and then for the time. */
    private static void pause(CountDownLatch first, Duration time) {
        try {
            if (!first.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the register does not answer");
            }
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

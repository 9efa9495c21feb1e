// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.linkeddata.DcatWriter;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;

/** An input that fails midway: its exception arrives, what came before has been given out, and nothing stays open. */
class FailingInputTest {

    private static final List<EngagementRecord> RECORDS = Stream.of(0, 1, 2, 3, 4)
            .<EngagementRecord>map(number -> Event.builder()
                    .id("event-" + number)
                    .kind(EventKind.PUBLIC_EVENT)
                    .title("A public event")
                    .build())
            .toList();

    /** Bytes, and then an exception. */
    private static final class Broken extends InputStream {

        private final InputStream bytes;
        private final IOException failure = new IOException("the cable was pulled");
        private boolean closed;

        Broken(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            int each = bytes.read();
            if (each < 0) {
                throw failure;
            }
            return each;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = bytes.read(buffer, from, Math.min(7, length));
            if (count < 0) {
                throw failure;
            }
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static byte[] lines() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        EngagementWriter.compact().writeLines(RECORDS, lines);
        return lines.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void recordsBeforeTheFailureComeFirst(int threads) throws IOException {
        byte[] whole = lines();
        int line = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = line; length < whole.length; length += 13) {
            Broken input = new Broken(Arrays.copyOf(whole, length));
            List<EngagementRecord> read = new ArrayList<>();
            IOException arrived = assertThrows(IOException.class, () -> readAll(input, threads, read));
            assertSame(input.failure, arrived);
            assertTrue(input.closed);
            assertEquals(RECORDS.subList(0, read.size()), read);
            assertTrue(read.size() >= length / line - 1, read.size() + " records of " + length + " bytes");
        }
    }

    private static void readAll(InputStream input, int threads, List<EngagementRecord> read) throws IOException {
        try (RecordStream stream =
                EngagementReader.strict().withThreads(threads).records(input)) {
            stream.forEachRemaining(next -> {
                if (next.record() != null) {
                    read.add(next.record());
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Test
    void aLogOrARecordIsNotReadInPart() throws IOException {
        Broken log = new Broken(lines());
        assertSame(
                log.failure,
                cause(assertThrows(
                        Exception.class, () -> EngagementReader.strict().readLog(log))));
        Broken record = new Broken("{\"type\":\"event\"".getBytes(StandardCharsets.UTF_8));
        assertSame(
                record.failure,
                assertThrows(IOException.class, () -> EngagementReader.strict().readRecord(record)));
    }

    private static Throwable cause(Exception e) {
        return e instanceof UncheckedIOException ? e.getCause() : e;
    }

    /** Records of a user's own that fail while they are written. */
    @Test
    void whatFailsWhileRecordsAreTakenArrives() {
        IllegalStateException failure = new IllegalStateException("the database is gone");
        Iterable<EngagementRecord> records = () -> new Iterator<>() {
            private final Iterator<EngagementRecord> first = RECORDS.iterator();

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public EngagementRecord next() {
                if (!first.hasNext()) {
                    throw failure;
                }
                return first.next();
            }
        };
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> EngagementWriter.compact().writeLines(records, lines)));
        assertEquals(
                RECORDS.size(), lines.toString(StandardCharsets.UTF_8).lines().count());
        ByteArrayOutputStream any = new ByteArrayOutputStream();
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> EngagementWriter.compact().writeArray(records.iterator(), any)));
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> SheetWriter.csv().withType("event").write(records, any)));
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> DcatWriter.of("https://example.org/", "Papers").write(records, any)));
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> ICalendarWriter.of("example.org", java.time.Instant.EPOCH)
                                .write(records, any)));
    }

    /** A thread that is interrupted stops waiting, says so, and stays interrupted; its helpers end with the stream. */
    @Test
    void anInterruptedReaderStopsOrGivesTheSame() throws IOException {
        byte[] many = manyLines();
        Thread.currentThread().interrupt();
        List<EngagementRecord> read = new ArrayList<>();
        boolean ended = true;
        try {
            readAll(new ByteArrayInputStream(many), 4, read);
        } catch (InterruptedIOException e) {
            ended = false;
        }
        assertTrue(Thread.interrupted(), "still interrupted");
        assertEquals(ended ? 5000 : read.size(), read.size());
        assertTrue(read.stream().allMatch(RECORDS::contains));
        assertEquals(Set.of(), helpers());
    }

    private static byte[] manyLines() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < 1000; i++) {
            EngagementWriter.compact().writeLines(RECORDS, lines);
        }
        return lines.toByteArray();
    }

    /** The threads of readers that do not end. */
    private static Collection<String> helpers() {
        Set<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("ohsel-reader"))
                .collect(Collectors.toSet());
        threads.forEach(thread -> {
            try {
                thread.join(60_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return threads.stream().filter(Thread::isAlive).map(Thread::getName).collect(Collectors.toSet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;

/** Records are read in a thread beside that in which they are stored; nobody is to notice. */
class ReadingTest {

    private static final EngagementReader READER = EngagementReader.tolerant().withFraming(Framing.LINES);

    private static InputStream lines(int count) {
        return new ByteArrayInputStream(IntStream.range(0, count)
                .mapToObj(number -> "{\"type\":\"event\",\"id\":\"e" + number + "\",\"kind\":\"workshop\"}\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void allComeInTheirOrder() {
        for (int count : new int[] {0, 1, 500, 501, 1201}) {
            List<String> ids = new ArrayList<>();
            Reading.of(() -> READER.records(lines(count)), items -> {
                assertTrue(items.size() <= 500);
                items.forEach(item ->
                        ids.add(Objects.requireNonNull(item.read().record()).id()));
            });
            assertEquals(
                    IntStream.range(0, count).mapToObj(number -> "e" + number).toList(), ids);
        }
    }

    @Test
    void whatTheStoreThrowsComesOutAndWhatIsReadIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream lines = new FilterInputStream(lines(5000)) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };
        IllegalStateException full = new IllegalStateException("the disk is full");
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> Reading.of(() -> READER.records(lines), items -> {
                            throw full;
                        })));
        assertTrue(closed.get());
    }

    @Test
    void whatCannotBeReadComesOutAsItWouldWithoutTheThread() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the file is gone");
            }
        };
        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class,
                () -> Reading.of(() -> READER.records(new SequenceInputStream(lines(5000), broken)), items -> {}));
        assertEquals("the file is gone", thrown.getCause().getMessage());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;

class WriteArrayTest {

    private static final Event ONE =
            Event.builder().id("e-1").kind(EventKind.WORKSHOP).build();
    private static final Event TWO = ONE.withId("e-2");

    private static String written(EngagementWriter writer, List<EngagementRecord> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeArray(records.iterator(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void recordsFollowEachOther() throws IOException {
        assertEquals(
                "[{\"type\":\"event\",\"id\":\"e-1\",\"kind\":\"workshop\"},{\"type\":\"event\",\"id\":\"e-2\",\"kind\":\"workshop\"}]",
                written(EngagementWriter.compact(), List.of(ONE, TWO)));
        assertEquals("""
                [
                  {
                    "type": "event",
                    "id": "e-1",
                    "kind": "workshop"
                  }
                ]""", written(EngagementWriter.indented(), List.of(ONE)));
        assertEquals("[]", written(EngagementWriter.compact(), List.of()));
    }

    @Test
    void aFullDiskIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        List<EngagementRecord> records = List.of(ONE);
        assertThrows(IOException.class, () -> EngagementWriter.compact().writeArray(records.iterator(), full));
    }
}

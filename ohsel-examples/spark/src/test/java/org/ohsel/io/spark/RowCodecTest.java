// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.example.Examples;
import org.ohsel.model.organisation.ChangeEvent;

class RowCodecTest {

    /** Spark asked 25 times for the row of one rating, of 14 columns. */
    @Test
    void aRowIsMadeOncePerRecord() {
        RowCodec<Rating> codec = new ColumnCodec<>(Rating.class);
        Rating first = Examples.of(Rating.class);
        Rating second = first.withId("another");

        Row row = codec.encode(first);

        assertSame(row, codec.encode(first));
        assertNotSame(row, codec.encode(second));
        assertEquals("another", codec.encode(second).getString(1));
        assertNotSame(row, codec.encode(first));
    }

    @Test
    void aCodecTravelsWithoutTheRowItMadeLast() throws Exception {
        JsonCodec codec = new JsonCodec();
        codec.encode(Examples.of(Rating.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(codec);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Row row = ((JsonCodec) in.readObject()).encode(Examples.of(ChangeEvent.class));
            assertEquals("change-event", row.getString(0));
        }
    }

    /** What RecordEncoders.register() is for. A class of ours that nobody registers stands for a kind of record. */
    @Test
    void sparkSaysNothingOfARecordThatIsNotABean() {
        assertEquals(0, Encoders.bean(PlainRecord.class).schema().length());
    }

    /** Has a value, and no getter. */
    public record PlainRecord(String id) {}
}

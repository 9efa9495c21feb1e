// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.example.CompleteExamples;

/** Sessions, caches and Spark serialise what they hold. */
class SerializationTest {

    static List<Class<?>> types() {
        return ModelArbitraries.recordTypes();
    }

    private static byte[] serialised(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // these bytes are ours
    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return input.readObject();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyRecordTypeSurvivesSerialisation(Class<?> type) throws Exception {
        Record example = CompleteExamples.of(type.asSubclass(Record.class));
        assertEquals(example, read(serialised(example)));
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(types())
                .flatMap(type -> ModelArbitraries.any(type).map(value -> (Object) value));
    }

    @Property(tries = 300)
    void soDoesAnyValueHoweverBroken(@ForAll("values") Object value) throws Exception {
        assertEquals(value, read(serialised(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-06-14", "2017~", "../2017-12", "XXXX-09/XXXX-12"})
    void aDateKnowsItsDaysAgain(String text) throws Exception {
        PartialDate date = PartialDate.of(text);
        PartialDate read = (PartialDate) read(serialised(date));
        assertEquals(date, read);
        assertEquals(date.earliest(), read.earliest());
        assertEquals(date.latest(), read.latest());
        assertEquals(date.isCertain(), read.isCertain());
    }

    /** Nobody can make a date that no parser would accept. */
    @Test
    void aForgedDateIsRefused() throws Exception {
        byte[] bytes = serialised(PartialDate.of("2017-06-14"));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("2017-06-14");
        byte[] forged = Arrays.copyOf(bytes, bytes.length);
        forged[at + 5] = '9'; // the 96th month
        assertThrows(InvalidObjectException.class, () -> read(forged));
    }
}

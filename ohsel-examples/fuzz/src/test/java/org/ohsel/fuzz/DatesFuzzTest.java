// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.codec.DateReadings;
import org.ohsel.model.PartialDate;

/** Partial dates, and dates as people write them. */
class DatesFuzzTest {

    private static final PartialDate ANOTHER = PartialDate.of(2017, 6, 14);

    static Stream<byte[]> seeds() {
        return Seeds.of(Stream.of(
                        "2017-06-14",
                        "2017-21~/..",
                        "../2020",
                        "2013-04-01/2020-03-31",
                        "14 June 2017",
                        "Q1 2017/18",
                        "between March and May 2017",
                        "by 14/06/2017",
                        "FY 2017-18",
                        "Sat, 2nd of Sept 2017")
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @DictionaryEntries({"201X", "~", "?", "%", "/..", "../", "-00", "-2", " to ", "spring", "20.02.2020", "until "})
    @FuzzTest
    void datesAreRead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String reading : DateReadings.of(text)) {
            assertFalse(PartialDate.parse(reading).isReversed(), reading);
        }
        try {
            holds(PartialDate.parse(text), text);
        } catch (DateTimeParseException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank(), text);
        }
    }

    private static void holds(PartialDate date, String text) {
        assertEquals(date, PartialDate.parse(date.toString()), text);
        assertFalse(date.isCertainlyBefore(ANOTHER) && !date.mayBeBefore(ANOTHER), text);
        assertFalse(date.isCertainlyBefore(ANOTHER) && ANOTHER.mayBeBefore(date), text);
        assertEquals(Integer.signum(date.compareTo(ANOTHER)), -Integer.signum(ANOTHER.compareTo(date)), text);
        if (date.earliest() != null && date.latest() != null && !date.isReversed()) {
            assertFalse(date.earliest().isAfter(date.latest()), text);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.EngagementRecord;

/** What the public may not see is not in the copy, and nothing else is missing from it. */
class PublicCopyTest {

    private static EngagementRecord read(String json) {
        EngagementRecord read = EngagementReader.tolerant().readRecord(json).partial();
        if (read == null) {
            throw new AssertionError("unreadable: " + json);
        }
        return read;
    }

    private static Optional<String> copyOf(String json) {
        return PublicCopy.of(read(json)).map(EngagementWriter.compact()::write);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"access\":\"exempt\"",
                "\"access\":\"confidential\"",
                "\"access\":\"of-a-later-version\"",
                "\"access\":7",
                "\"exemption\":\"Schedule 12A, paragraph 3\"",
                "\"exemption\":[1]"
            })
    void restrictedItemsAreLeftOutWithAllThatIsInThem(String restriction) {
        String before = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"agenda\":[{\"title\":\"Bus\"}";
        String closed = ",{\"title\":\"Lease\"," + restriction + ",\"statements\":[{\"text\":\"It ends.\"}]}";
        String after = ",{\"title\":\"Tea\",\"access\":\"open\"}],\"later\":1}";
        assertEquals(Optional.of(before + after), copyOf(before + closed + after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"publication\",\"id\":\"p\",\"kind\":\"paper\",\"title\":\"Lease\",\"access\":\"exempt\"}",
                "{\"type\":\"publication\",\"id\":\"p\",\"kind\":\"paper\",\"title\":\"Lease\",\"exemption\":\"3\"}",
                "{\"type\":\"of-a-later-version\",\"id\":\"x\",\"title\":\"Lease\"}"
            })
    void someRecordsHaveNoCopy(String json) {
        assertEquals(Optional.empty(), copyOf(json));
    }

    @Test
    void anAgendaThatCannotBeReadIsLeftOut() {
        assertEquals(
                Optional.of("{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"later\":1}"),
                copyOf(
                        "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"agenda\":{\"title\":\"Lease\",\"access\":"
                                + "\"exempt\"},\"later\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"agenda\":[{\"title\":\"Bus\"}],\"later\":1}",
                "{\"type\":\"publication\",\"id\":\"p\",\"kind\":\"paper\",\"title\":\"Plan\",\"access\":\"open\"}",
                "{\"type\":\"publication\",\"id\":\"p\",\"kind\":\"paper\",\"title\":\"Plan\"}"
            })
    void whatIsOpenIsItsOwnCopy(String json) {
        EngagementRecord record = read(json);
        assertSame(record, PublicCopy.of(record).orElseThrow());
    }
}

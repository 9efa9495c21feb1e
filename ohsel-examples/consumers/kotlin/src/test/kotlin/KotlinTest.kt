// SPDX-License-Identifier: Apache-2.0
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.ohsel.io.EngagementReader
import org.ohsel.model.PartialDate
import org.ohsel.model.event.Event
import org.ohsel.model.term.EventKind

/** With warnings as errors: a check that is not needed, or one that is missing, does not compile. */
class KotlinTest {

    @Test
    fun `what may be null is so in Kotlin`() {
        val event: Event = Event.builder().id("e").kind(EventKind.WORKSHOP).date(PartialDate.of("2017-06")).build()
        val date: PartialDate? = event.date()
        val place: String? = event.place()
        assertEquals("2017-06", date?.toString())
        assertNull(place)
        assertEquals(0, event.boroughs().size)
    }

    @Test
    fun `findings are read like a list`() {
        val findings = EngagementReader.strict().readRecord("""{"type": "event", "id": "e", "kind": "workshop", "status": "party"}""").findings()
        val rules: List<String> = findings.kept().map { it.ruleId() }
        assertEquals(listOf("OHSEL-JSON-004"), rules.distinct().take(1))
    }
}

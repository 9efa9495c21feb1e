// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.io.jackson.OhselModule;
import org.ohsel.io.jackson.UnreadableJsonException;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples in {@code docs/jackson.md}. The lines between the markers are copied there, and a test compares the two.
 */
class JacksonExampleTest {

    // types: begin
    record CaseFile(String number, Event event, Map<Borough, Integer> attendance) {}
    // types: end

    private static final String JSON = "{\"number\":\"C-1\",\"event\":{\"type\":\"event\",\"id\":\"e-1\","
            + "\"kind\":\"public-event\",\"boroughs\":[\"bexley\"],\"x-room\":4},\"attendance\":{\"bexley\":27}}";

    private String last = "";

    @Test
    void jackson3() {
        String json = JSON;
        // jackson 3: begin
        JsonMapper mapper = JsonMapper.builder().addModule(new OhselModule()).build();

        CaseFile file = mapper.readValue(json, CaseFile.class);
        String same = mapper.writeValueAsString(file);
        // jackson 3: end
        assertEquals(JSON, same);
    }

    @Test
    void jackson2() throws Exception {
        String json = JSON;
        // jackson 2: begin
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new org.ohsel.io.jackson2.OhselModule())
                .build();

        CaseFile file = mapper.readValue(json, CaseFile.class);
        String same = mapper.writeValueAsString(file);
        // jackson 2: end
        assertEquals(JSON, same);
    }

    @Test
    void problems() {
        JsonMapper mapper = JsonMapper.builder().addModule(new OhselModule()).build();
        String json =
                JSON.replace("\"boroughs\":[\"bexley\"]", "\"status\":\"late\"").replace("\"e-1\"", "1");
        // problems: begin
        try {
            mapper.readValue(json, CaseFile.class);
        } catch (UnreadableJsonException e) {
            e.findings().forEach(finding -> log(finding.pointer() + " " + finding.ruleId() + " " + finding.message()));
        }
        // problems: end
        assertEquals(
                "/event/id OHSEL-JSON-002 id must be a string, not the number 1\n"
                        + "/event/status OHSEL-JSON-004 status is late, which is not in the list of codes for event status: tentative, "
                        + "confirmed, passed, postponed, cancelled\n",
                last);
    }

    private void log(String line) {
        last += line + "\n";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module.SetupContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ohsel.io.host.HostMapper;
import org.ohsel.io.host.HostMapperContract;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Measure;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.CompleteExamples;
import org.ohsel.model.term.Workstream;

/** Jackson 2, of the version on the path. */
class OhselModuleTest extends HostMapperContract {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new OhselModule()).build();

    @Override
    protected HostMapper plain() {
        return Jackson2Mapper.plain();
    }

    @Override
    protected HostMapper selfWilled() {
        return Jackson2Mapper.selfWilled();
    }

    @Override
    protected HostMapper finding() {
        return Jackson2Mapper.finding();
    }

    @Override
    protected HostMapper bare() {
        return Jackson2Mapper.bare();
    }

    @Override
    protected List<String> modulesFoundAndAdded() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new OhselModule())
                .findAndAddModules()
                .build();
        // It tells the ids of its modules, which are the names of their classes.
        return mapper.getRegisteredModuleIds().stream()
                .map(id -> id.equals(OhselModule.class.getName()) ? "ohsel" : id.toString())
                .toList();
    }

    @Override
    protected void setUpIn(int major, int minor, int patch) {
        Version version = new Version(major, minor, patch, null, null, null);
        new OhselModule().setupModule((SetupContext) Proxy.newProxyInstance(
                SetupContext.class.getClassLoader(),
                new Class<?>[] {SetupContext.class},
                (context, method, arguments) -> method.getName().equals("getMapperVersion") ? version : null));
    }

    @Override
    protected String oldest() {
        return System.getProperty("ohsel.test.jackson2.oldest");
    }

    @Override
    protected Class<?> exceptionForBrokenJson(String json) {
        return assertThrows(UncheckedIOException.class, () -> plain().read(json, EngagementRecord.class))
                .getCause()
                .getClass();
    }

    @Test
    void theVersionOnThePathIsTheOneMeant() {
        assertEquals(
                System.getProperty("ohsel.test.jackson2"),
                com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString());
        assertEquals(
                System.getProperty("ohsel.test.jackson2"),
                com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString());
    }

    @Test
    void aProblemIsLocatedWhereTheValueBegins() {
        UnreadableJsonException refusal = assertThrows(
                UnreadableJsonException.class,
                () -> MAPPER.readValue("\n  {\"type\":\"event\",\n\"id\":1}", Event.class));
        assertEquals(2, refusal.getLocation().getLineNr());
        assertEquals(3, refusal.getLocation().getColumnNr());
        assertEquals(Event.class, refusal.getTargetType());
    }

    @Test
    void aTreeMayHoldValuesOfTheApplication() throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree("{\"type\":\"event\"}");
        tree.putPOJO("workstreams", Set.of(Workstream.MATERNITY));
        tree.put("picture", new byte[] {1, 2});
        Event event = MAPPER.treeToValue(tree, Event.class);
        assertEquals(Workstream.MATERNITY, event.workstreams().get(0));
        assertEquals("\"AQI=\"", event.extensions().get("picture"));
    }

    @Test
    void treesOfJackson2DropZerosUnlessToldNotTo() throws JsonProcessingException {
        Measure measure = CompleteExamples.of(Measure.class).withValue(new BigDecimal("1.10"));
        assertTrue(MAPPER.writeValueAsString(measure).contains(":1.10,"));
        JsonNode tree = MAPPER.valueToTree(measure);
        assertEquals(measure.withValue(new BigDecimal("1.1")), MAPPER.treeToValue(tree, Measure.class));
    }

    @Test
    void bytesOfJackson2EscapeWhatIsBeyond16BitsUnlessToldNotTo() throws JsonProcessingException {
        Event event = CompleteExamples.of(Event.class).withTitle("\ud83d\ude00");
        String json = new String(MAPPER.writeValueAsBytes(event), StandardCharsets.UTF_8);
        assertTrue(json.contains("\\uD83D\\uDE00"), json);
        assertTrue(MAPPER.writeValueAsString(event).contains("\ud83d\ude00"));
        assertEquals(event, MAPPER.readValue(json, Event.class));
    }

    @Test
    void anExtensionThatIsNoJsonIsAnExceptionOfJackson2() {
        Event event = CompleteExamples.of(Event.class).withExtensions(java.util.Map.of("x", "{no"));
        JsonMappingException refusal = assertThrows(JsonMappingException.class, () -> MAPPER.writeValueAsString(event));
        assertTrue(refusal.getMessage().contains("the extension x of an event is not JSON"), refusal.getMessage());
    }

    @Test
    void valuesNestedTooDeepAreRefused() {
        String deep = "{\"type\":\"event\",\"x\":" + "[".repeat(800) + "]".repeat(800) + "}";
        UnreadableJsonException refusal =
                assertThrows(UnreadableJsonException.class, () -> MAPPER.readValue(deep, Event.class));
        assertEquals("OHSEL-JSON-011", refusal.findings().kept().get(0).ruleId());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ohsel.io.host.HostMapper;
import org.ohsel.io.host.HostMapperContract;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Jackson 3, of the version on the path. */
class OhselModuleTest extends HostMapperContract {

    @Override
    protected HostMapper plain() {
        return Jackson3Mapper.plain();
    }

    @Override
    protected HostMapper selfWilled() {
        return Jackson3Mapper.selfWilled();
    }

    @Override
    protected Set<String> modulesFoundUnasked() {
        return JsonMapper.builder().findAndAddModules().build().registeredModules().stream()
                .map(JacksonModule::getModuleName)
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<?> exceptionForBrokenJson(String json) {
        return assertThrows(JacksonException.class, () -> plain().read(json, EngagementRecord[].class.componentType()))
                .getClass();
    }

    @Test
    void theVersionOnThePathIsTheOneMeant() {
        assertEquals(
                System.getProperty("ohsel.test.jackson3"),
                tools.jackson.databind.cfg.PackageVersion.VERSION.toString());
        assertEquals(
                System.getProperty("ohsel.test.jackson3"), tools.jackson.core.json.PackageVersion.VERSION.toString());
    }

    @Test
    void aProblemIsLocatedWhereTheValueBegins() {
        UnreadableJsonException refusal = assertThrows(
                UnreadableJsonException.class, () -> plain().read("\n  {\"type\":\"event\",\n\"id\":1}", Event.class));
        assertEquals(2, refusal.getLocation().getLineNr());
        assertEquals(3, refusal.getLocation().getColumnNr());
        assertEquals(Event.class, refusal.getTargetType());
    }

    @Test
    void aTreeMayHoldValuesThatAreNoJson() {
        JsonMapper mapper = JsonMapper.builder().addModule(new OhselModule()).build();
        ObjectNode tree = (ObjectNode) mapper.readTree("{\"type\":\"event\"}");
        tree.putPOJO("boroughs", new Object());
        tree.put("picture", new byte[] {1, 2});
        assertThrows(UnreadableJsonException.class, () -> mapper.treeToValue(tree, Event.class));
        tree.remove("boroughs");
        assertEquals(
                "\"AQI=\"", mapper.treeToValue(tree, Event.class).extensions().get("picture"));
        tree.putPOJO("local", Set.of(1));
        UnreadableJsonException refusal =
                assertThrows(UnreadableJsonException.class, () -> mapper.treeToValue(tree, Event.class));
        assertEquals(
                List.of("/local"),
                refusal.findings().stream().map(Finding::pointer).toList());
    }
}

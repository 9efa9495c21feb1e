// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ohsel.io.host.HostMapper;
import org.ohsel.io.host.HostMapperContract;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JacksonModule.SetupContext;
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
    protected HostMapper finding() {
        return Jackson3Mapper.finding();
    }

    @Override
    protected HostMapper bare() {
        return Jackson3Mapper.bare();
    }

    @Override
    protected List<String> modulesFoundAndAdded() {
        return JsonMapper.builder()
                .findAndAddModules()
                .addModule(new OhselModule())
                .build()
                .registeredModules()
                .stream()
                .map(JacksonModule::getModuleName)
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
        return System.getProperty("ohsel.test.jackson3.oldest");
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

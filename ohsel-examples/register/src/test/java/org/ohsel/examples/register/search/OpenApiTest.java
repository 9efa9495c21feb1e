// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface says what there is, and nothing else. */
class OpenApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private static RunningRegister register;
    private static JsonNode description;
    private static JsonNode schema;

    @BeforeAll
    static void start(@TempDir Path folder) {
        register = RunningRegister.onH2(folder);
        description = JSON.readTree(get("/api/openapi.json"));
        schema = JSON.readTree(get("/api/schema.json"));
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static String get(String path) {
        return register.get(RunningRegister.NOBODY, path).body();
    }

    /** The methods of the application, by method and path as in {@code get /api/records}. */
    private static Map<String, HandlerMethod> mapped() {
        Map<String, HandlerMethod> mapped = new TreeMap<>();
        Objects.requireNonNull(register.bean(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .forEach(mapping -> mapping.getHandlerMethods()
                        .forEach((info, handler) -> info.getPatternValues()
                                .forEach(path -> info.getMethodsCondition()
                                        .getMethods()
                                        .forEach(method -> {
                                            if (path.startsWith("/api")) {
                                                mapped.put(
                                                        method.name().toLowerCase(Locale.ROOT) + " " + path, handler);
                                            }
                                        }))));
        return mapped;
    }

    private static Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        described.put(member.getKey() + " " + path.getKey(), member.getValue());
                    }
                }));
        return described;
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#") ? description.at(reference.substring(1)) : node;
    }

    private static Set<String> parameters(String operation) {
        Set<String> names = new TreeSet<>();
        String path = operation.substring(operation.indexOf(' ') + 1);
        JsonNode item = description.path("paths").path(path);
        for (JsonNode parameter : item.path("parameters")) {
            names.add(resolved(parameter).path("name").asString());
        }
        for (JsonNode parameter : described().get(operation).path("parameters")) {
            names.add(resolved(parameter).path("name").asString());
        }
        // Those of a form are in its body.
        names.addAll(described()
                .get(operation)
                .at("/requestBody/content/multipart~1form-data/schema/properties")
                .propertyNames());
        return names;
    }

    @Test
    void everyMethodOfTheApplicationIsDescribedAndNoOther() {
        assertEquals(mapped().keySet(), described().keySet());
    }

    @Test
    void everyParameterThatAMethodDeclaresIsDescribed() {
        mapped().forEach((operation, handler) -> {
            Set<String> described = parameters(operation);
            for (Parameter parameter : handler.getMethod().getParameters()) {
                name(parameter).ifPresent(name -> assertTrue(described.contains(name), operation + ": " + name));
            }
        });
    }

    private static Optional<String> name(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof RequestParam query) {
                return Optional.of(query.name().isEmpty() ? parameter.getName() : query.name());
            } else if (annotation instanceof RequestHeader header) {
                return Optional.of(header.name().isEmpty() ? header.value() : header.name());
            } else if (annotation instanceof PathVariable) {
                return Optional.of(parameter.getName());
            }
        }
        return Optional.empty();
    }

    @Test
    void questionsHaveTheParametersThatAreDescribed() {
        for (String path : List.of("/api/records", "/api/commitments", "/api/coverage", "/api/commissioners")) {
            String advice = JSON.readTree(get(path + "?nonsense=1"))
                    .path("findings")
                    .path(0)
                    .path("advice")
                    .asString();
            Set<String> read =
                    new TreeSet<>(Arrays.asList(advice.substring("Write one of ".length(), advice.length() - 1)
                            .split(", ", -1)));
            Set<String> described = parameters("get " + path);
            described.remove("If-None-Match");
            assertEquals(described, read, path);
        }
    }

    @Test
    void thoseWhoMayNotAreToldAsDescribed() {
        described().forEach((operation, said) -> {
            String path = operation
                    .substring(operation.indexOf(' ') + 1)
                    .replace("{id}", "x")
                    .replace("{version}", "1")
                    .replace("{number}", "1");
            String method = operation.substring(0, operation.indexOf(' ')).toUpperCase(Locale.ROOT);
            int status = register.send(RunningRegister.NOBODY, method, path, BodyPublishers.noBody())
                    .statusCode();
            assertTrue(said.path("responses").has(Integer.toString(status)), operation + " answers " + status);
            assertEquals(said.path("responses").has("401"), status == 401, operation);
        });
    }

    @Test
    void itIsAsTheSpecificationWantsIt() {
        assertEquals("3.1.0", description.path("openapi").asString());
        assertFalse(description.at("/info/title").asString().isEmpty());
        assertFalse(description.at("/info/version").asString().isEmpty());
        List<String> references = new ArrayList<>();
        addReferences(description, references);
        for (String reference : references) {
            JsonNode target = reference.startsWith("#")
                    ? description.at(reference.substring(1))
                    : schema.at(reference.substring("schema.json".length()).replace("#", ""));
            assertFalse(target.isMissingNode(), reference);
        }
        Set<String> ids = new HashSet<>();
        described().forEach((operation, said) -> {
            assertTrue(ids.add(said.path("operationId").asString()), operation);
            assertFalse(said.path("summary").asString().isEmpty(), operation);
            assertFalse(said.path("responses").isEmpty(), operation);
            said.path("responses")
                    .forEach(answer -> assertFalse(
                            resolved(answer).path("description").asString().isEmpty(), operation));
            Set<String> inPath = new TreeSet<>();
            Pattern.compile("\\{(\\w+)\\}").matcher(operation).results().forEach(found -> inPath.add(found.group(1)));
            assertTrue(parameters(operation).containsAll(inPath), operation);
        });
    }

    private static void addReferences(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> addReferences(child, references));
    }

    @Test
    void examplesAreValid() {
        String base = "https://example.org/api/";
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        base + "openapi.json", description.toString(), base + "schema.json", schema.toString())));
        List<String> checked = new ArrayList<>();
        check("", description, registry, base + "openapi.json#", checked);
        assertTrue(checked.size() >= 12, checked.toString());
    }

    private static void check(
            String pointer, JsonNode node, SchemaRegistry registry, String base, List<String> checked) {
        if (node.has("example") && node.has("schema")) {
            Schema said = registry.getSchema(SchemaLocation.of(base + pointer + "/schema"));
            assertEquals(List.of(), said.validate(node.path("example").toString(), InputFormat.JSON), pointer);
            checked.add(pointer);
        }
        node.properties()
                .forEach(member -> check(
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        member.getValue(),
                        registry,
                        base,
                        checked));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents in JSON with damage that a recipe chooses: members, values, types, duplicates, escapes, depth, long strings, unknown
 * codes, layout, and bytes. Without its rest, a recipe makes a document that is whole.
 */
final class DamagedJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> ODD_NAMES = List.of(
            "",
            "x",
            "a/b~c",
            "extensions",
            "Type",
            "\\u0069d",
            "\\ud83d",
            "\\u0000",
            "tittle",
            " id",
            "$schema",
            "n".repeat(501));

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "7.50",
            "1e2",
            "1E400",
            "12345678901234567890",
            "9".repeat(201),
            "01",
            "\"\"",
            "\" \"",
            "\"\\u2003\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u0000\\ud83d\\ude00\\/\"",
            "\"\ud83d\ude00\"",
            "\"bexley\"",
            "\"Bexley\"",
            "\"bexly\"",
            "\"nobody\"",
            "\"08L\"",
            "\"petition\"",
            "\"2017-02-30\"",
            "\"2017-21~\"",
            "\"14/06/2017\"",
            "\"2020-06/..\"",
            "\"0001-01-01/9999-12-31\"",
            "\"about 40\"",
            "\"1,000\"",
            "\"943 476 5919\"",
            "\"someone@example.org, 07700 900123\"",
            "\"2.0\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"type\":\"event\"}",
            "{\"count\":3,\"qualifier\":\"suppressed\"}",
            "{\"text\":5,\"sources\":[null]}",
            "NaN",
            "'x'",
            "\"x");

    private static final List<String> SPACES = List.of("", "\n", "\r\n\t", " ");

    private final List<Tree> bases;
    private final List<String> names;
    private final List<String> values;

    /** From documents of which some may not be JSON, which are left out. */
    DamagedJson(List<byte[]> documents) {
        bases = documents.stream().flatMap(DamagedJson::parsed).map(Tree::of).toList();
        List<String> known =
                new ArrayList<>(ODD_NAMES.stream().map(name -> '"' + name + '"').toList());
        known.addAll(new TreeSet<>(bases.stream()
                .flatMap(base -> base.all().stream())
                .filter(tree -> tree.text.equals("{"))
                .flatMap(tree -> tree.parts.stream().map(part -> part.name))
                .toList()));
        names = List.copyOf(known);
        List<String> scalars = new ArrayList<>(ODD_VALUES);
        scalars.addAll(new TreeSet<>(bases.stream()
                .flatMap(base -> base.all().stream())
                .filter(tree -> !tree.isContainer() && tree.text.length() < 40)
                .map(tree -> tree.text)
                .toList()));
        values = List.copyOf(scalars);
    }

    private static Stream<JsonNode> parsed(byte[] document) {
        try {
            return Stream.of(JSON.readTree(document)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Stream.of();
        }
    }

    /** A recipe for each document, whole. */
    Stream<byte[]> recipes() {
        return IntStream.range(0, bases.size())
                .mapToObj(base -> bases.size() > 256
                        ? new byte[] {0, (byte) (base >> 8), (byte) base}
                        : new byte[] {0, (byte) base});
    }

    /** Makes a document, in UTF-8 unless bytes of it are damaged. */
    byte[] make(Recipe recipe) {
        int layout = recipe.choose(24);
        List<String> records = new ArrayList<>();
        String space = SPACES.get(layout % SPACES.size());
        int most = layout < 8 ? 1 : 3;
        do {
            Tree tree = bases.get(recipe.choose(bases.size())).copy();
            for (int damages = recipe.choose(6); damages > 0 && !recipe.isUsedUp(); damages--) {
                damage(tree, recipe);
            }
            StringBuilder json = new StringBuilder();
            tree.write(json, space);
            records.add(json.toString());
        } while (records.size() < most && !recipe.isUsedUp());
        byte[] document = laidOut(records, layout / SPACES.size(), space).getBytes(StandardCharsets.UTF_8);
        return layout % 8 == 7 ? withOddBytes(document, recipe) : document;
    }

    private static String laidOut(List<String> records, int layout, String space) {
        return switch (layout) {
            case 0, 1 -> records.get(0);
            case 2 -> "[" + space + String.join(space + "," + space, records) + space + "]";
            case 3 -> "{\"schemaVersion\":\"1.0\",\"records\":[" + String.join("," + space, records) + "]}";
            case 4 -> "\uFEFF" + String.join("\n", records) + "\n";
            default -> "{\"records\":[" + String.join(",", records) + "],\"title\":\"T\",\"schemaVersion\":\"1.0\"}";
        };
    }

    private void damage(Tree tree, Recipe recipe) {
        List<Tree> all = tree.all();
        Tree place = all.get(recipe.choose(all.size()));
        int kind = recipe.choose(12);
        if (place.isContainer() && !place.parts.isEmpty() && kind < 6) {
            Tree.Part part = place.parts.get(recipe.choose(place.parts.size()));
            switch (kind) {
                case 0 -> place.parts.remove(part);
                case 1 -> part.name = names.get(recipe.choose(names.size()));
                case 2 -> place.parts.add(recipe.choose(place.parts.size() + 1), part);
                case 3 -> place.parts.add(new Tree.Part(part.name, scalar(recipe)));
                case 4 -> place.parts.add(0, new Tree.Part(names.get(recipe.choose(names.size())), scalar(recipe)));
                default -> part.value = another(recipe);
            }
        } else {
            Tree other = changed(place, kind % 6, recipe);
            place.parts.clear();
            place.text = other.text;
            place.parts.addAll(other.parts);
        }
    }

    private Tree changed(Tree place, int kind, Recipe recipe) {
        return switch (kind) {
            case 0 -> nested(place.copy(), recipe.choose(130));
            case 1 -> new Tree('"' + "long ".repeat(recipe.choose(250) * 100) + '"');
            case 2 -> new Tree(escaped(place.text));
            case 3 -> another(recipe);
            default -> scalar(recipe);
        };
    }

    private Tree scalar(Recipe recipe) {
        return new Tree(values.get(recipe.choose(values.size())));
    }

    /** Something from any document. */
    private Tree another(Recipe recipe) {
        List<Tree> all = bases.get(recipe.choose(bases.size())).all();
        return all.get(recipe.choose(all.size())).copy();
    }

    private static Tree nested(Tree inner, int depth) {
        Tree tree = inner;
        for (int i = 0; i < depth; i++) {
            Tree outer = new Tree(i % 2 == 0 ? "[" : "{");
            outer.parts.add(new Tree.Part("\"x\"", tree));
            tree = outer;
        }
        return tree;
    }

    /** A string with each character escaped. */
    private static String escaped(String text) {
        if (text.length() < 2 || text.charAt(0) != '"' || text.indexOf('\\') >= 0) {
            return '"' + "\\u0041" + '"';
        }
        StringBuilder escaped = new StringBuilder("\"");
        text.substring(1, text.length() - 1).chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.append('"').toString();
    }

    /** With some bytes exchanged, and cut off somewhere. */
    private static byte[] withOddBytes(byte[] document, Recipe recipe) {
        byte[] damaged = document.clone();
        int length = damaged.length - (recipe.choose(2) == 0 ? 0 : recipe.choose(damaged.length));
        while (!recipe.isUsedUp()) {
            damaged[recipe.choose(damaged.length)] = (byte) recipe.choose(256);
        }
        return Arrays.copyOf(damaged, length);
    }
}

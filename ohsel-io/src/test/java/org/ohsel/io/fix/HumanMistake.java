// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one mistake in a document, such as people make who write it by hand or export it from a spreadsheet. */
final class HumanMistake {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private record Place(JsonNode container, @Nullable String name, int index) {

        JsonNode value() {
            return name == null ? container.get(index) : container.get(name);
        }

        void put(JsonNode value) {
            if (name != null) {
                ((ObjectNode) container).set(name, value);
            } else {
                ((ArrayNode) container).set(index, value);
            }
        }

        void add(JsonNode value) {
            if (name == null) {
                ((ArrayNode) container).insert(index, value);
            } else {
                put(value);
            }
        }
    }

    private HumanMistake() {}

    /** The document with a mistake in it, laid out in one of several ways. */
    static String in(JsonNode document, Random random) {
        ObjectNode copy = (ObjectNode) document.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(copy, places);
        Place place = places.get(random.nextInt(places.size()));
        if (place.name() != null && random.nextInt(5) == 0) {
            JsonNode value = ((ObjectNode) place.container()).remove(place.name());
            ((ObjectNode) place.container()).set(otherName(place.name(), random), value);
        } else {
            make(place, random);
        }
        return switch (random.nextInt(3)) {
            case 0 -> JSON.writeValueAsString(copy);
            case 1 -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(copy);
            default -> "[\n" + spread(JSON.writeValueAsString(copy)) + "]\r\n";
        };
    }

    /** A member on each line, with spaces before the commas, unless a string would be broken. */
    private static String spread(String json) {
        String spread = json.replace(",\"", " ,\n\t\"");
        try {
            JSON.readTree(spread);
            return spread;
        } catch (JacksonException e) {
            return json;
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> places.add(new Place(object, name, 0)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node, null, i));
            }
        }
        node.forEach(child -> collect(child, places));
    }

    private static String otherName(String name, Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
                        + (name.matches("[a-z]+") ? "_" : "");
            case 1 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case 2 -> name.toUpperCase(Locale.ROOT);
            case 3 -> " " + name;
            default -> name + "s";
        };
    }

    private static void make(Place place, Random random) {
        JsonNode value = place.value();
        int general = random.nextInt(8);
        if (general == 0) {
            place.add(NEW.nullNode());
        } else if (general == 1) {
            place.put(
                    value.isArray() && value.size() == 1
                            ? value.get(0)
                            : NEW.arrayNode().add(value.deepCopy()));
        } else if (general == 2) {
            place.put(value.isNumber() || value.isBoolean() ? NEW.stringNode(value.toString()) : NEW.stringNode(""));
        } else if (value.isString()) {
            place.put(string(value.stringValue(), random));
        } else if (value.isBoolean()) {
            place.put(NEW.stringNode(value.booleanValue() ? "Yes" : "no"));
        } else if (value.hasNonNull("count")) {
            place.put(count(value));
        } else if (value.isNumber() && !value.isIntegralNumber()) {
            place.put(NEW.stringNode(" " + value));
        } else if (value.isNumber()) {
            place.put(NEW.stringNode(String.format(Locale.UK, random.nextBoolean() ? "%,d" : " %d", value.asLong(0))));
        } else if (value.isArray()) {
            List<String> strings = new ArrayList<>();
            value.forEach(each -> strings.add(each.isString() ? each.stringValue() : each.toString()));
            place.put(NEW.stringNode(String.join(", ", strings)));
        } else {
            place.put(NEW.stringNode("see above"));
        }
    }

    /** A count as people write it, which says what the object says: another qualifier may contradict the record. */
    private static JsonNode count(JsonNode headcount) {
        JsonNode count = headcount.get("count");
        String qualifier = headcount.path("qualifier").asString("exact");
        return switch (qualifier) {
            case "exact" -> count;
            case "approximately" -> NEW.stringNode("about " + count);
            default -> NEW.stringNode(qualifier.replace('-', ' ') + " " + count);
        };
    }

    private static JsonNode string(String text, Random random) {
        @Nullable String date = otherDate(text, random);
        if (date != null) {
            return NEW.stringNode(date);
        }
        List<String> names = new ArrayList<>();
        for (ConceptScheme scheme : Vocabulary.bundled().schemes()) {
            for (Concept concept : scheme.concepts()) {
                if (concept.code().equals(text)) {
                    concept.labels().forEach(label -> names.add(label.text()));
                    concept.identifiers().forEach(identifier -> names.add(identifier.value()));
                }
            }
        }
        if (!names.isEmpty() && random.nextBoolean()) {
            return NEW.stringNode(names.get(random.nextInt(names.size())));
        }
        return switch (random.nextInt(8)) {
            case 0 -> NEW.stringNode(text.toUpperCase(Locale.ROOT));
            case 1 -> NEW.stringNode(text.toLowerCase(Locale.ROOT));
            case 2 -> NEW.stringNode(" " + text + " ");
            case 3 -> NEW.stringNode(text.replace('-', '_'));
            case 4 -> NEW.stringNode(text.replace('-', ' ').replace('0', 'O'));
            case 5 -> NEW.objectNode().put("code", text);
            case 6 ->
                text.matches("[1-9]\\d{0,8}") ? NEW.numberNode(Integer.parseInt(text)) : NEW.stringNode(text + ".");
            default -> NEW.stringNode(text + ", " + text);
        };
    }

    private static @Nullable String otherDate(String text, Random random) {
        Matcher day = DAY.matcher(text);
        if (day.matches() && !day.group(2).equals("00")) {
            int month = Integer.parseInt(day.group(2));
            String name = month <= 12 ? MONTHS.get(month - 1) : "Summer";
            return switch (random.nextInt(5)) {
                case 0 -> day.group(3) + "/" + day.group(2) + "/" + day.group(1);
                case 1 -> Integer.parseInt(day.group(3)) + " " + name + " " + day.group(1);
                case 2 -> text + "T18:30:00Z";
                case 3 -> text.replace("-0", "-");
                default -> day.group(1) + day.group(2) + day.group(3);
            };
        }
        Matcher month = MONTH.matcher(text);
        return month.matches()
                ? random.nextBoolean()
                        ? MONTHS.get(Integer.parseInt(month.group(2)) - 1) + " " + month.group(1)
                        : month.group(2) + "/" + month.group(1)
                : null;
    }
}

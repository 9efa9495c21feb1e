// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.Part.Fact;
import org.ohsel.examples.register.pages.Part.Section;
import org.ohsel.examples.register.pages.Part.Value;
import org.ohsel.model.Contributor;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.Headcount;
import org.ohsel.model.Measure;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Term;

/**
 * Puts a record into words, member by member. It goes by the model, so that a new member of a later version is shown without a
 * change here, and so are members that nobody knows.
 */
final class Outline {

    /** The members that say in words what a part is, the most telling first. */
    private static final List<String> LEADS =
            List.of("title", "question", "label", "name", "text", "option", "criterion", "attendee", "by");

    /** The members that say in a word of what sort a part is. */
    private static final Set<String> TAGS = Set.of("kind", "status", "progress", "sentiment", "outcome", "manner");

    private static final String ADDRESS = "https?://\\S+";

    private final Words words;
    private final UnaryOperator<@Nullable String> titles;
    private final @Nullable LocalDate day;

    /**
     * Outlines records.
     *
     * @param words what things are called
     * @param titles what the record with an id is called; null if there is none
     * @param day the day on which bodies are called what they were called then
     */
    Outline(Words words, UnaryOperator<@Nullable String> titles, @Nullable LocalDate day) {
        this.words = words;
        this.titles = titles;
        this.day = day;
    }

    /** A record or any part of one. */
    @SuppressWarnings("ReferenceEquality") // another member may have the same words as the one that leads
    Part part(Record part) {
        if (part instanceof UnknownRecord unknown) {
            Fact all = new Fact("What it says, in JSON", List.of(Value.of(unknown.json())));
            return new Part(null, List.of(), List.of(all), null, List.of(), List.of());
        }
        @Nullable Object lead = lead(part);
        List<String> tags = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Value> sources = List.of();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = component.getName();
            @Nullable Object value = value(part, component);
            List<?> all = value instanceof List<?> list
                    ? list.stream().filter(Objects::nonNull).toList()
                    : value == null ? List.of() : List.of(value);
            if (name.equals("sources")) {
                sources = all.stream().map(source -> source((Source) source)).toList();
            } else if (value instanceof Map<?, ?> extensions) {
                extensions.forEach((member, json) -> facts.add(new Fact(
                        "\"" + member + "\", which is not known here", List.of(Value.of(String.valueOf(json))))));
            } else if (value instanceof Term term && TAGS.contains(name)) {
                tags.add(words.of(term));
            } else if (value != lead && !all.isEmpty() && !isShownElsewhere(part, name)) {
                add(component, all, facts, sections);
            }
        }
        @Nullable ResultTable table = part instanceof SurveyResult result ? ResultTable.of(result) : null;
        return new Part(lead == null || table != null ? null : text(lead), tags, facts, table, sections, sources);
    }

    /** The id of a record is in its address, and answers are in a table. */
    private static boolean isShownElsewhere(Record part, String name) {
        return part instanceof EngagementRecord
                ? name.equals("id")
                : part instanceof SurveyResult && name.equals("answers");
    }

    private void add(RecordComponent component, List<?> all, List<Fact> facts, List<Section> sections) {
        String label = words.member(component.getName());
        if (all.stream().allMatch(Outline::isSimple)) {
            boolean isReference =
                    isReference(component.getAnnotatedType()) || component.isAnnotationPresent(RecordRef.class);
            facts.add(new Fact(
                    label,
                    all.stream()
                            .map(value -> isReference ? reference(value.toString()) : simple(value))
                            .toList()));
        } else {
            sections.add(new Section(
                    component.getName(),
                    label,
                    all.stream().map(value -> part((Record) value)).toList()));
        }
    }

    private static boolean isReference(AnnotatedType type) {
        return type.isAnnotationPresent(RecordRef.class)
                || (type instanceof AnnotatedParameterizedType list
                        && Arrays.stream(list.getAnnotatedActualTypeArguments())
                                .anyMatch(element -> element.isAnnotationPresent(RecordRef.class)));
    }

    private static @Nullable Object lead(Record part) {
        Map<String, Object> members = Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> LEADS.contains(component.getName()) && value(part, component) != null)
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> Objects.requireNonNull(value(part, component))));
        return LEADS.stream()
                .map(members::get)
                .filter(value -> value != null && isSimple(value))
                .findFirst()
                .orElse(null);
    }

    /** Whether a few words say all of it. */
    private static boolean isSimple(Object value) {
        if (value instanceof Contributor contributor) {
            return contributor.extensions().isEmpty();
        } else if (value instanceof Measure measure) {
            return measure.extensions().isEmpty() && measure.date() == null;
        } else if (value instanceof Headcount headcount) {
            return headcount.extensions().isEmpty();
        } else if (value instanceof ExternalIdentifier identifier) {
            return identifier.extensions().isEmpty();
        }
        return !(value instanceof Record) || value instanceof Term;
    }

    private Value simple(Object value) {
        if (value instanceof Contributor contributor) {
            return new Value(text(value), null, sources(contributor.sources()));
        } else if (value instanceof Measure measure) {
            return new Value(text(value), null, sources(measure.sources()));
        } else if (value instanceof BodyRef body) {
            return new Value(
                    text(body), titles.apply(body.code()) == null ? null : "/records/" + body.code(), List.of());
        } else if (value instanceof String address && address.matches(ADDRESS)) {
            return new Value(address, address, List.of());
        }
        return Value.of(text(value));
    }

    private String text(Object value) {
        if (value instanceof BodyRef body) {
            @Nullable String title = titles.apply(body.code());
            return title == null ? words.of(body, day) : title;
        } else if (value instanceof Term term) {
            return words.of(term);
        } else if (value instanceof PartialDate date) {
            return words.date(date);
        } else if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        } else if (value instanceof Headcount headcount) {
            return ResultTable.of(headcount);
        } else if (value instanceof Integer number) {
            return ResultTable.number(number);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Contributor contributor) {
            return contributor(contributor);
        } else if (value instanceof Measure measure) {
            return measure.name() + ": "
                    + ResultTable.qualified(measure.qualifier(), measure.value().toPlainString()) + " "
                    + measure.unit();
        } else if (value instanceof ExternalIdentifier identifier) {
            return identifier.value() + " in " + identifier.system();
        }
        return value.toString();
    }

    private String contributor(Contributor contributor) {
        String who = Stream.of(
                        Optional.ofNullable(contributor.name()),
                        Optional.ofNullable(contributor.post()),
                        Optional.ofNullable(contributor.body()).map(this::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String role = contributor.role() == null ? "" : words.of(contributor.role());
        return who.isEmpty() ? role : role.isEmpty() ? who : role + ": " + who;
    }

    private Value reference(String id) {
        @Nullable String title = titles.apply(id);
        return title == null ? Value.of(id + " (no such record here)") : new Value(title, "/records/" + id, List.of());
    }

    private List<Value> sources(List<Source> sources) {
        return sources.stream().map(this::source).toList();
    }

    /** Where something was taken from: {@code document 002, line 33, inferred}. */
    private Value source(Source source) {
        List<String> text = new ArrayList<>();
        String document = String.valueOf(source.document());
        boolean isAddress = document.matches(ADDRESS);
        text.add(isAddress ? document : "document " + document);
        if (source.lines() != null) {
            boolean several = source.lines().matches(".*[-,].*");
            text.add((several ? "lines " : "line ")
                    + source.lines().replace("-", " to ").replace(",", ", "));
        }
        if (source.section() != null) {
            text.add("section " + source.section());
        }
        if (source.certainty() != null) {
            text.add(words.of(source.certainty()).toLowerCase(Locale.UK));
        }
        if (!source.extensions().isEmpty()) {
            text.add("also " + source.extensions());
        }
        @Nullable
        String address = isAddress ? document : titles.apply(document) == null ? null : "/records/" + document;
        return new Value(String.join(", ", text), address, List.of());
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

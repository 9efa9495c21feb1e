// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.search.RecordOrder;
import org.ohsel.examples.register.search.RecordQuery;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyRef;
import org.springframework.util.MultiValueMap;

/**
 * A question as it stands in the address of a page: {@code q} for words, the dimensions by their names, {@code type},
 * {@code kind}, {@code from}, {@code to}, {@code on} for the day on which a body is meant, {@code sort} and {@code after}. What
 * else is there is kept, so that links lead back to the same page.
 */
final class Question {

    static final String TEXT = "q";
    static final String TYPE = "type";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ON = "on";
    static final String SORT = "sort";
    static final String AFTER = "after";

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 500;

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final List<FormError> errors = new ArrayList<>();
    private final Optional<PartialDate> from;
    private final Optional<PartialDate> to;
    private final Optional<PartialDate> on;
    private final RecordOrder order;

    Question(MultiValueMap<String, String> given) {
        given.forEach((name, values) -> {
            List<String> kept = values.stream()
                    .filter(value -> value != null && !value.isBlank() && value.length() <= LONGEST_VALUE)
                    .map(String::strip)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!kept.isEmpty()) {
                parameters.put(name, kept);
            }
        });
        from = date(FROM);
        to = date(TO);
        on = date(ON).filter(this::isDay);
        if (from().isPresent() && to().isPresent() && from().get().isAfter(to().get())) {
            errors.add(new FormError(TO, "The end of the period must not be before its beginning"));
        }
        order = order();
    }

    private Optional<PartialDate> date(String name) {
        @Nullable String text = first(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            errors.add(new FormError(
                    name, "\"" + text + "\" is not a date: write a year, a month or a day, as in 2017-06-30"));
            return Optional.empty();
        }
    }

    private boolean isDay(PartialDate date) {
        boolean isDay = date.earliest() != null && date.earliest().equals(date.latest());
        if (!isDay) {
            errors.add(new FormError(ON, "\"" + date + "\" is not one day: write a day, as in 2017-06-30"));
        }
        return isDay;
    }

    private RecordOrder order() {
        @Nullable String sort = first(SORT);
        if (sort == null) {
            return first(TEXT) == null ? RecordOrder.NEWEST : RecordOrder.RELEVANCE;
        }
        return Arrays.stream(RecordOrder.values())
                .filter(known -> known.code().equals(sort))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FormError(SORT, "\"" + sort + "\" is not an order: choose one of the list"));
                    return RecordOrder.NEWEST;
                });
    }

    /** What is wrong in it; what is wrong is not asked. */
    List<FormError> errors() {
        return List.copyOf(errors);
    }

    /** The only or first value that is given; null if none is. */
    @Nullable
    public String first(String name) {
        return all(name).isEmpty() ? null : all(name).get(0);
    }

    /** All values that are given. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** All that is asked but one thing, and on the first page. */
    public Map<String, List<String>> others(String but) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.remove(but);
        others.remove(AFTER);
        return others;
    }

    /** The first day of the period. */
    Optional<LocalDate> from() {
        return from.map(PartialDate::earliest);
    }

    /** The last day of the period. */
    Optional<LocalDate> to() {
        return to.map(PartialDate::latest);
    }

    /** The day on which bodies and boroughs are meant. */
    Optional<LocalDate> on() {
        return on.map(PartialDate::earliest);
    }

    /** The order in which records are shown. */
    public RecordOrder sort() {
        return order;
    }

    /** The bodies that are asked for. */
    List<BodyRef> bodies() {
        return all(Dimension.BODY.code()).stream().map(BodyRef::of).toList();
    }

    /** The question as the search takes it. */
    RecordQuery query(Audience audience, Responsibility responsibility) {
        RecordQuery query = RecordQuery.of(audience)
                .withText(first(TEXT))
                .withTypes(all(TYPE))
                .withKinds(all(KIND))
                .withPeriod(from().orElse(null), to().orElse(null))
                .inOrder(order)
                .after(first(AFTER));
        for (Dimension dimension : Dimension.values()) {
            query = query.withTerms(dimension, all(dimension.code()));
        }
        if (bodies().isEmpty()) {
            return query;
        }
        return query.withTerms(
                Dimension.BODY,
                on().map(day -> responsibility.codesOf(
                                responsibility.holders(bodies(), day).then()))
                        .filter(codes -> !codes.isEmpty())
                        .orElseGet(() -> responsibility.codes(bodies())));
    }

    /**
     * An address that asks the same but for some changes, on the first page.
     *
     * @param path where
     * @param changes names and values in turn; an empty value takes a name away
     */
    String address(String path, String... changes) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(AFTER);
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1].isEmpty()) {
                changed.remove(changes[i]);
            } else {
                changed.put(changes[i], List.of(changes[i + 1]));
            }
        }
        return address(path, changed);
    }

    private static String address(String path, Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * A filter that is in the question.
     *
     * @param label what it asks for
     * @param without the address of the page without it
     */
    record Selected(String label, String without) {}

    /** The filters that are in the question, each to be taken away by a link. */
    List<Selected> selected(String path, Words words) {
        List<Selected> selected = new ArrayList<>();
        add(selected, path, TEXT, text -> "Words: " + text);
        for (Dimension dimension : Dimension.values()) {
            add(
                    selected,
                    path,
                    dimension.code(),
                    code -> words.dimension(dimension) + ": " + words.of(dimension, code));
        }
        add(selected, path, TYPE, type -> "Record: " + words.type(type).toLowerCase(Locale.UK));
        add(selected, path, KIND, kind -> "Sort: " + words.kind(kind));
        from.ifPresent(date -> add(selected, path, FROM, text -> "From: " + words.date(date)));
        to.ifPresent(date -> add(selected, path, TO, text -> "To: " + words.date(date)));
        on.ifPresent(date -> add(selected, path, ON, text -> "Bodies as of: " + words.date(date)));
        return selected;
    }

    private void add(List<Selected> selected, String path, String name, Function<String, String> label) {
        for (String value : all(name)) {
            Map<String, List<String>> without = new LinkedHashMap<>(parameters);
            without.remove(AFTER);
            List<String> others =
                    all(name).stream().filter(other -> !other.equals(value)).toList();
            if (others.isEmpty()) {
                without.remove(name);
            } else {
                without.put(name, others);
            }
            selected.add(new Selected(label.apply(value), address(path, without)));
        }
    }
}

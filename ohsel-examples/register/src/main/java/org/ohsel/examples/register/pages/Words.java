// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import org.springframework.stereotype.Component;

/** What codes, dates and members are called on pages. */
@Component
public class Words {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /** Members whose names in JSON do not say on a page what they are. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("attendances", "Who came"),
            Map.entry("by", "By whom"),
            Map.entry("considered", "What was considered"),
            Map.entry("contributors", "Who made it happen"),
            Map.entry("date", "When"),
            Map.entry("dueAsSaid", "Due, as it was said"),
            Map.entry("gss", "GSS code"),
            Map.entry("identifiers", "In other systems"),
            Map.entry("inCommonWith", "Meeting in common with"),
            Map.entry("ods", "ODS code"),
            Map.entry("participations", "People who took part"),
            Map.entry("place", "Where"),
            Map.entry("tense", "Happened or ahead"));

    /** The lists of kinds, by the type of record. */
    static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "event", "event-kind",
            "publication", "publication-kind",
            "commissioning-activity", "activity-kind",
            "provider-review", "review-kind",
            "appointment", "appointment-kind",
            "body", "body-kind"));

    private final Vocabulary vocabulary;

    Words(EngagementValidator validator) {
        this.vocabulary = validator.vocabulary();
    }

    /** What the vocabulary calls a term, with its list if that is one of several; a code that it does not know is called so. */
    public String of(Term term) {
        return vocabulary
                .concept(term)
                .map(concept -> concept.preferredLabel() + list(term))
                .orElseGet(() -> unknown(term.code()));
    }

    private String list(Term term) {
        return !(term instanceof Workstream) || !term.code().contains("/")
                ? ""
                : vocabulary
                        .scheme(term.scheme())
                        .map(scheme -> " (" + scheme.title().toLowerCase(Locale.UK) + ")")
                        .orElse("");
    }

    /** What a body was called on a day. */
    public String of(BodyRef body, @Nullable LocalDate day) {
        Optional<Concept> concept = vocabulary.concept(body);
        return concept.flatMap(known -> Optional.ofNullable(day).flatMap(known::nameOn))
                .orElseGet(() -> of(body));
    }

    private static String unknown(String code) {
        return sentence(code.replace('-', ' ')) + " (not in the vocabulary)";
    }

    /** What a kind of record is called: {@code Commissioning activity}. */
    public String type(String type) {
        return sentence(type.replace('-', ' '));
    }

    /** What several of a kind of record are called: {@code Commissioning activities}. */
    public String types(String type) {
        String one = type(type);
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** What a record is called: its title, or else its kind. */
    public String title(String type, @Nullable String kind, @Nullable String title) {
        return title == null || title.isBlank() ? kind(type, kind) : title;
    }

    /** What a code of a kind of record is called; that of a record without kinds is what the type is called. */
    public String kind(String type, @Nullable String code) {
        return code == null
                ? type(type)
                : vocabulary
                        .concept(KINDS.getOrDefault(type, ""), code)
                        .map(Concept::preferredLabel)
                        .orElseGet(() -> unknown(code));
    }

    /** What a code of any kind of record is called. */
    public String kind(String code) {
        return KINDS.values().stream()
                .flatMap(scheme -> vocabulary.concept(scheme, code).stream())
                .map(Concept::preferredLabel)
                .findFirst()
                .orElseGet(() -> unknown(code));
    }

    /** What a dimension is called in a form. */
    public String dimension(Dimension dimension) {
        return dimension == Dimension.GROUP ? "Group of people" : sentence(dimension.code());
    }

    /** What a code of a dimension is called. */
    public String of(Dimension dimension, String code) {
        return of(
                switch (dimension) {
                    case BOROUGH -> Borough.of(code);
                    case WORKSTREAM -> Workstream.of(code);
                    case BODY -> BodyRef.of(code);
                    case GROUP -> StakeholderGroup.of(code);
                    case THEME -> Theme.of(code);
                });
    }

    /** A date in words, with what is not certain about it. */
    public String date(PartialDate date) {
        return sentence(Messages.english().date(date));
    }

    /** A date as a record has it; one that cannot be understood stays as it is. */
    public String date(String date) {
        try {
            return date(PartialDate.parse(date));
        } catch (DateTimeException e) {
            return date;
        }
    }

    /** A day. */
    public String day(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /** A moment, by the clocks of the United Kingdom. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(LONDON));
    }

    /** What a member of a record is called on a page: {@code Attendance mode}. */
    public String member(String name) {
        return Objects.requireNonNullElseGet(
                MEMBERS.get(name),
                () -> sentence(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK)));
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

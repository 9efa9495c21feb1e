// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonException;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.validation.ConstraintViolationException;
import io.avaje.validation.Validator;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.benchmarks.avaje.Code;
import org.ohsel.benchmarks.avaje.Event;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Proportion;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.Strength;

/** avaje's generated code: for JSON and for validation. */
public final class Avaje implements Stack {

    private final JsonType<Event> events = jsonb().type(Event.class);
    private final Validator validator = Validator.builder().build();

    private static Jsonb jsonb() {
        Jsonb.Builder builder = Jsonb.builder().failOnUnknown(true);
        builder.add(PartialDate.class, new Text<>(PartialDate::parse, PartialDate::toString));
        builder.add(Code.class, new Text<>(Code::new, Code::code));
        builder.add(Borough.class, new Text<>(Borough::of, Borough::code));
        addClosed(builder, Certainty.values());
        addClosed(builder, CountQualifier.values());
        addClosed(builder, DecisionOutcome.values());
        addClosed(builder, EventStatus.values());
        addClosed(builder, NewsTense.values());
        addClosed(builder, ParticipationKind.values());
        addClosed(builder, Progress.values());
        addClosed(builder, Proportion.values());
        addClosed(builder, Sentiment.values());
        addClosed(builder, Strength.values());
        return builder.build();
    }

    private static <T extends ClosedTerm> void addClosed(Jsonb.Builder builder, List<T> terms) {
        Map<String, T> byCode = new HashMap<>();
        terms.forEach(term -> byCode.put(term.code(), term));
        Function<String, T> reader = code -> {
            @Nullable T term = byCode.get(code);
            if (term == null) {
                throw new JsonException("no such code: " + code);
            }
            return term;
        };
        builder.add(terms.get(0).getClass(), new Text<>(reader, ClosedTerm::code));
    }

    /** A value that is written as a string. */
    private record Text<T>(Function<String, T> reader, Function<T, String> writer) implements JsonAdapter<T> {

        @Override
        public T fromJson(JsonReader json) {
            return reader.apply(json.readString());
        }

        @Override
        public void toJson(JsonWriter json, T value) {
            if (value == null) {
                json.nullValue();
            } else {
                json.value(writer.apply(value));
            }
        }
    }

    @Override
    public Outcome read(byte[] json) {
        Outcome decoded = decode(json);
        if (decoded.value() == null) {
            return decoded;
        }
        try {
            validator.validate(decoded.value());
            return decoded;
        } catch (ConstraintViolationException e) {
            return new Outcome(decoded.value(), e.violations().size());
        }
    }

    Outcome decode(byte[] json) {
        try {
            return new Outcome(events.fromJson(json), 0);
        } catch (JsonException | IllegalStateException | DateTimeException e) {
            return new Outcome(null, 1);
        }
    }

    /**
     * Reads an event.
     *
     * @param json the event
     * @return the event
     */
    public Event event(byte[] json) {
        return events.fromJson(json);
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return its JSON
     */
    public String write(Event event) {
        return events.toJson(event);
    }
}

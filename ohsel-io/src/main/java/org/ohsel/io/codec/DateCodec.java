// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.engine.TypePlan;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Dates are strings in the form of {@link PartialDate}. */
final class DateCodec implements ValueCodec {

    private final TypePlan plan;

    DateCodec(TypePlan plan) {
        this.plan = plan;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return reading.mismatch("a date as a string", this);
        }
        try {
            PartialDate date = PartialDate.parse(parser.getString());
            plan.checkWhole(date, reading);
            return date;
        } catch (DateTimeParseException e) {
            String text = parser.getString();
            reading.note(
                    JsonRules.FORMAT,
                    Map.of(
                            "value", new DateShown(text),
                            "reason",
                                    DateReadings.looksLikeDate(text)
                                                    && DateReadings.of(text).isEmpty()
                                            ? "there is no such day"
                                            : Objects.toString(e.getMessage(), ""),
                            "remedy", new DateRemedy(text)));
            return reading.unread();
        }
    }

    @Override
    public Object take(CleanJson json) {
        try {
            PartialDate date = PartialDate.parse(json.text());
            plan.checkWhole(date, json);
            return date;
        } catch (DateTimeParseException e) {
            throw json.refusal();
        }
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeString(value.toString());
    }
}

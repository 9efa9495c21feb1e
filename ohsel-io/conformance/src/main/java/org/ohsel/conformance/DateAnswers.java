// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;

/** Whether something is a date, which days it covers, and whether it is before another. */
final class DateAnswers {

    private DateAnswers() {}

    /** Answers what is asked about the date. */
    static void date(JsonObject answer, JsonObject question) {
        String date = Json.needed(question, "date");
        switch (Json.needed(question, "ask")) {
            case "valid" -> answer.addProperty("valid", isDate(date));
            case "days" -> {
                answer.addProperty("earliest", day(parsed(date).earliest()));
                answer.addProperty("latest", day(parsed(date).latest()));
            }
            case "before" ->
                answer.addProperty(
                        "before",
                        DateOrder.isBefore(parsed(date), parsed(Json.needed(question, "other")))
                                .name()
                                .toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("ask must be valid, days or before");
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static PartialDate parsed(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is not a valid date", e);
        }
    }
}

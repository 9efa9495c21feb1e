// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.policy;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Suppression;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a suppression on one line, so that differences between two versions of a policy are easy to read. */
final class SuppressionJson {

    private final StringBuilder json = new StringBuilder("{");

    private SuppressionJson() {}

    static String of(Suppression suppression) {
        SuppressionJson object = new SuppressionJson();
        object.string("rule", suppression.rule());
        object.string("record", suppression.record());
        object.string("pointer", suppression.pointer());
        object.string("at", suppression.at());
        if (suppression.count() != null) {
            object.member("count", suppression.count().toString());
        }
        object.string("reason", suppression.reason());
        object.string("owner", suppression.owner());
        object.string(
                "until",
                suppression.until() == null ? null : suppression.until().toString());
        return object.json.append('}').toString();
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            member(name, '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + '"');
        }
    }

    private void member(String name, String value) {
        json.append(json.length() > 1 ? ", " : "")
                .append('"')
                .append(name)
                .append("\": ")
                .append(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How people took what was put to them.
 *
 * @param code the code, such as {@code welcomed}
 */
public record Sentiment(@NotNull String code) implements ClosedTerm {

    /** They welcomed it: "welcomed", "well received" (000:23; 003:95). */
    public static final Sentiment WELCOMED = new Sentiment("welcomed");

    /** They raised questions about it (000:23). */
    public static final Sentiment QUESTIONED = new Sentiment("questioned");

    /** They were concerned about it (003:95). */
    public static final Sentiment CONCERNED = new Sentiment("concerned");

    /** They were against it. */
    public static final Sentiment OPPOSED = new Sentiment("opposed");

    /** They asked for it: "the need for" (000:23). */
    public static final Sentiment REQUESTED = new Sentiment("requested");

    /** They discussed it, and the source does not say how they took it (000:23). */
    public static final Sentiment DISCUSSED = new Sentiment("discussed");

    private static final List<Sentiment> VALUES =
            List.of(WELCOMED, QUESTIONED, CONCERNED, OPPOSED, REQUESTED, DISCUSSED);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Sentiment of(String code) {
        return new Sentiment(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<Sentiment> values() {
        return VALUES;
    }

    @Override
    public List<Sentiment> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "sentiment";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.ohsel.io.host.Explanation;
import org.ohsel.rules.Findings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * JSON that cannot be read as the wanted type of the model. The message lists up to twenty problems, each with its JSON
 * Pointer, rule and advice, without quoting people's words.
 *
 * <p>Malformed JSON is not reported by this exception but by the mapper's usual one.
 */
@SuppressWarnings("exports") // their module is optional, and users of this class have it
public final class UnreadableJsonException extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final Findings findings;

    UnreadableJsonException(JsonParser parser, TokenStreamLocation begin, Class<?> type, Findings findings) {
        super(parser, Explanation.of(type, findings), begin);
        this.findings = findings;
        _targetType = type;
    }

    /**
     * Every problem, with pointers from the root of the mapper's input.
     *
     * @return the findings, in the order of the input
     */
    public Findings findings() {
        return findings;
    }
}

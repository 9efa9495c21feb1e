// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.ohsel.io.host.Explanation;
import org.ohsel.rules.Findings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says that JSON is no value of the model's type that was wanted. The message lists every problem, up to twenty of them,
 * with its JSON Pointer, the rule and what to write or do instead, and without what people wrote.
 *
 * <p>JSON that is broken is not reported by this, but as the mapper reports it everywhere.
 */
@SuppressWarnings("exports") // their module is optional, and whoever uses this class has it
public final class UnreadableJsonException extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final transient Findings findings;

    UnreadableJsonException(JsonParser parser, TokenStreamLocation begin, Class<?> type, Findings findings) {
        super(parser, Explanation.of(type, findings), begin);
        this.findings = findings;
        _targetType = type;
    }

    /**
     * Every problem, with pointers from the root of what the mapper read.
     *
     * @return the findings, in the order of the text
     */
    public Findings findings() {
        return findings;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.util.Map;
import org.ohsel.rules.Location;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.standard.JsonRules;

/**
 * Something wrong with the text outside the records.
 *
 * @param rule the rule that it goes against
 * @param pointer where, as a JSON Pointer
 * @param location where, in the text
 * @param arguments what the message names
 */
public record Flaw(RuleInfo rule, String pointer, Location location, Map<String, Object> arguments) implements Piece {

    /**
     * A record is longer than allowed.
     *
     * @param pointer the record, as a JSON Pointer
     * @param location where it begins
     * @return the flaw
     */
    public static Flaw longRecord(String pointer, Location location) {
        return new Flaw(
                JsonRules.LIMIT, pointer, location, Map.of("reason", "the record is longer than the reader's limit"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import org.ohsel.rules.spi.ExampleValues;
import org.ohsel.rules.spi.TypeWords;

/**
 * What a message says of a member that is missing: what needs it, and what it may look like.
 *
 * @param type the record type that has the member
 * @param name the member
 * @param before what comes before these words in the message
 */
record MissingMember(Class<?> type, String name, String before) {

    /** The same in another message. */
    MissingMember after(String words) {
        return new MissingMember(type, name, words);
    }

    @Override
    public String toString() {
        return before + TypeWords.of(type) + " needs it"
                + ExampleValues.member(type, name)
                        .map(json -> ", for instance \"" + name + "\": " + json)
                        .orElse("");
    }
}

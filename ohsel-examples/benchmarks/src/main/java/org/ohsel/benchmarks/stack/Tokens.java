// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What any reader on Jackson's parser has to do. */
final class Tokens {

    private static final Stack.Outcome NOTHING = new Stack.Outcome(null, 0);

    private Tokens() {}

    static Stack walk() {
        JsonFactory factory = new JsonFactory();
        return json -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                while (parser.nextToken() != null) {}
            }
            return NOTHING;
        };
    }

    static Stack strings() {
        JsonFactory factory = new JsonFactory();
        return json -> {
            int length = 0;
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        length += parser.getString().length();
                    }
                }
            }
            return new Stack.Outcome(length, 0);
        };
    }
}

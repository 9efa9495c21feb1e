// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RawJsonTest {

    @Test
    void membersReplaceThoseOfTheSameName() {
        assertEquals(
                "{\"a\":{\"x\":1},\"b\":3,\"c\":[1,{}]}",
                Codecs.merge("{\"a\": {\"x\": 1}, \"b\": {\"y\": 2}}", "{\"b\": 3, \"c\": [1, {}]}"));
        assertEquals("{\"a\":1e5,\"b\":-0}", Codecs.merge("{\"a\": 1e5}", "{\"b\": -0}"));
        assertEquals("{\"a\":1}", Codecs.merge("{}", "{\"a\": 1}"));
        assertEquals("{\"a\":1}", Codecs.merge("{\"a\": 1}", "{}"));
    }

    @Test
    void whatIsNoObjectIsNotMerged() {
        assertEquals("{}", Codecs.merge("1", "{}"));
        assertEquals("[1]", Codecs.merge("{\"a\": 1}", "[1]"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes the values of one type. */
public interface ValueCodec {

    /**
     * Reads the value that the parser is at, up to its last token. The token is not null.
     *
     * @param parser is at the first token of the value
     * @param reading takes the problems, and says how strictly to read
     * @return the value, or what is kept in its place if it cannot be read, which is noted as a problem
     */
    Object read(JsonParser parser, Reading reading);

    /**
     * Takes a value that is clean beyond doubt, and refuses any other: {@link #read} then says what is wrong with it. A
     * codec that does not implement this refuses everything.
     *
     * @param json is at the first byte of the value, and afterwards behind the last
     * @return the value that {@link #read} would return, with nothing to note
     * @throws CleanJson.Refusal if it might be any other
     */
    default Object take(CleanJson json) {
        throw json.refusal();
    }

    /**
     * Writes a value.
     *
     * @param generator is where the value belongs
     * @param value the value
     */
    void write(JsonGenerator generator, Object value);

    /**
     * What to write where there is another kind of value.
     *
     * @return the advice; empty if it is enough to say what is expected
     */
    default Optional<String> advice() {
        return Optional.empty();
    }

    /**
     * Whether a value means the same as its absence, and is not written as a member.
     *
     * @param value the value
     * @return true of an empty list
     */
    default boolean isEmpty(Object value) {
        return false;
    }

    /**
     * The types of the parts of this value, which have codecs of their own.
     *
     * @return the types; none for a value that has no parts
     */
    default Set<Class<?>> parts() {
        return Set.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to an implementation, and the answer that is expected. */
public final class ConformanceCase {

    private static final String EXPECTED = "expected";
    private static final String DECIDABLE = "decidableBy";
    private static final String FILE = "file";

    private final String id;
    private final String kind;
    private final JsonObject whole;
    private final String request;

    private ConformanceCase(String id, String kind, JsonObject whole, String request) {
        this.id = id;
        this.kind = kind;
        this.whole = whole;
        this.request = request;
    }

    /** A line of a file. The content of a file that it names becomes part of the request. */
    static ConformanceCase of(JsonObject line, SuiteFiles files) throws IOException {
        String id = Json.needed(line, "id");
        String kind = Json.needed(line, "kind");
        @Nullable JsonElement expected = line.get(EXPECTED);
        if (expected == null
                || !expected.isJsonObject()
                || expected.getAsJsonObject().isEmpty()) {
            throw new IllegalArgumentException(EXPECTED + " must be an object with the members of the answer");
        }
        JsonObject request = line.deepCopy();
        request.remove(EXPECTED);
        request.remove(DECIDABLE);
        Optional<String> file = Json.string(line, FILE);
        if (file.isPresent()) {
            request.remove(FILE);
            request.addProperty("base64", Base64.getEncoder().encodeToString(files.read(file.get())));
        }
        return new ConformanceCase(id, kind, line, request.toString());
    }

    /**
     * The name of the case, which no other case of the suite has.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What is asked: {@code read}, {@code policy}, {@code canonical}, {@code term}, {@code place} or {@code date}.
     *
     * @return the kind
     */
    public String kind() {
        return kind;
    }

    /**
     * The question as an implementation gets it: without what is expected.
     *
     * @return one line of JSON, without a line break
     */
    public String request() {
        return request;
    }

    /**
     * Compares an answer with what is expected.
     *
     * @param answer what the implementation answered: one line of JSON
     * @return whether it is as expected
     * @throws TesteeException if it is not an answer to this case
     */
    public Verdict verdict(String answer) throws TesteeException {
        return new Judge(this).verdict(answer);
    }

    /** The line of the file. */
    JsonObject whole() {
        return whole;
    }

    JsonObject expected() {
        return whole.getAsJsonObject(EXPECTED);
    }

    /** The pointers of what a JSON Schema alone finds; null if the case does not say so. */
    @Nullable
    JsonElement schemaPointers() {
        @Nullable JsonElement decidable = whole.get(DECIDABLE);
        return decidable != null && decidable.isJsonObject()
                ? decidable.getAsJsonObject().get("schema")
                : null;
    }

    @Override
    public String toString() {
        return id;
    }
}

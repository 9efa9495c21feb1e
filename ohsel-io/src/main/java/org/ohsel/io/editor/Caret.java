// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * What stands at a place in a document: a log, an array, a record, or records on lines. The document may be unfinished
 * or have mistakes, as it has while it is being written: what precedes the place and what follows it is read as far as
 * it can be.
 *
 * <pre>{@code
 * String json = "{\"type\": \"event\", \"boroughs\": [\"bex\"]}";
 * Caret caret = Caret.in(json, json.indexOf("x")); // a value of boroughs, of an event; text() is bex
 * }</pre>
 *
 * @param part what may stand there
 * @param path the names of the members on the way there: from the record, or from the log where it is in no record. Where
 *     a name stands, or may, those of the objects around it
 * @param inRecord whether it is in a record, rather than in the log around records
 * @param type the {@code type} of the record; null if it is in no record, or the record has none yet
 * @param date the {@code date} of the record; null if it has none, or it is not a date
 * @param start where the name or the value begins, with its quotation mark if it has one: a number of {@code char}s from
 *     the beginning of the document. The place itself if nothing stands there
 * @param end where it ends
 * @param text what stands there, without quotation marks and escapes; empty if nothing does
 * @param quoted whether it begins with a quotation mark
 * @param names the names of all members of the object that it is in, without the one at the place
 */
public record Caret(
        Part part,
        List<String> path,
        boolean inRecord,
        @Nullable String type,
        @Nullable PartialDate date,
        int start,
        int end,
        String text,
        boolean quoted,
        Set<String> names) {

    /** What may stand at a place. */
    public enum Part {
        /** The name of a member. */
        NAME,
        /** The value of a member, or an element of an array. */
        VALUE,
        /** A punctuation mark, or nothing. */
        NONE
    }

    /** Copies the collections. */
    public Caret {
        path = List.copyOf(path);
        names = Set.copyOf(names);
    }

    /**
     * Looks at a place in a document.
     *
     * @param document the document
     * @param offset the place: how many {@code char}s precede it
     * @return what stands there
     * @throws IndexOutOfBoundsException if the document is shorter than that
     */
    public static Caret in(String document, int offset) {
        Objects.checkIndex(offset, document.length() + 1);
        return new CaretScan(document, offset).scan();
    }

    /**
     * The name of the member whose value stands there; where a name does, of the object that it is in.
     *
     * @return the last name of the path; empty in a record or a log, but in none of its members
     */
    public Optional<String> member() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ohsel.io.publishing.Access;
import org.ohsel.io.publishing.Parts;
import org.ohsel.model.EngagementRecord;

/**
 * Finds the parts of one type in records, at any depth: the commitments, say, that are made in answers to feedback as well as
 * those of the record itself. For indexes, lists and figures over records of all kinds.
 *
 * <pre>{@code
 * RecordParts<Commitment> commitments = RecordParts.of(Commitment.class);
 * for (RecordParts.Part<Commitment> part : commitments.in(engagementRecord)) {
 *     System.out.println(part.pointer() + " " + part.value().text());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. What it learns about types is kept, so create one and reuse it.
 *
 * @param <T> the type of the parts
 */
public final class RecordParts<T> {

    private final Class<T> type;
    private final Parts parts;
    private final boolean entersRestricted;

    private RecordParts(Class<T> type, Parts parts, boolean entersRestricted) {
        this.type = type;
        this.parts = parts;
        this.entersRestricted = entersRestricted;
    }

    /**
     * A part and where it is.
     *
     * @param pointer where it is in its record, as a JSON Pointer such as {@code /feedback/0/responses/1}
     * @param value the part
     * @param <T> its type
     */
    public record Part<T>(String pointer, T value) {}

    /**
     * Finds parts of a type.
     *
     * @param type a type of the model that is part of records, such as {@code Commitment} or {@code StakeholderGroup}
     * @param <T> the type
     * @return what finds them
     */
    public static <T> RecordParts<T> of(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return new RecordParts<>(type, new Parts(Set.of(type)), true);
    }

    /**
     * The same, without the parts that the public may not see: those of papers and of agenda items whose access is restricted. A
     * restriction that is not understood restricts.
     *
     * @return what finds the others
     */
    public RecordParts<T> forAnyone() {
        return new RecordParts<>(type, parts, false);
    }

    /**
     * Finds the parts of a record.
     *
     * @param record the record
     * @return the parts, each before the parts within it, in the order of the members; empty if there are none
     */
    public List<Part<T>> in(EngagementRecord record) {
        List<Part<T>> found = new ArrayList<>();
        parts.visit(
                record,
                part -> entersRestricted || !Access.isRestricted(part),
                (part, path) -> found.add(new Part<>(path.toString(), type.cast(part))));
        return List.copyOf(found);
    }
}

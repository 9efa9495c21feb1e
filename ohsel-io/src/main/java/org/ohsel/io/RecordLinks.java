// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.ArrayList;
import java.util.List;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.engine.RecordReferences;
import org.ohsel.rules.spi.RecordPointer;

/**
 * Finds the records that a record refers to by their ids, at any depth: the events of a consultation, say, or the meeting at
 * which a publication was presented. For indexes that also answer the other way round, which records refer to one.
 *
 * <pre>{@code
 * for (RecordLinks.Link link : RecordLinks.in(engagementRecord)) {
 *     System.out.println(link.pointer() + " refers to " + link.id());
 * }
 * }</pre>
 *
 * <p>Bodies are not among them, because a body is referred to by codes of its own, nor are the documents that are named as
 * sources.
 */
public final class RecordLinks {

    private static final RecordReferences REFERENCES = new RecordReferences();

    private RecordLinks() {}

    /**
     * A reference to a record, which need not exist.
     *
     * @param pointer where it is, as a JSON Pointer such as {@code /consultations/0/events/1}
     * @param id the id of the record that it refers to
     */
    public record Link(String pointer, String id) {}

    /**
     * Finds the references in a record.
     *
     * @param record the record
     * @return the references, in the order of the members; empty if there are none
     */
    public static List<Link> in(EngagementRecord record) {
        List<Link> links = new ArrayList<>();
        REFERENCES.visit(record, new RecordReferences.Visitor() {
            @Override
            public void record(String id, Class<?> to, RecordPointer pointer) {
                links.add(new Link(pointer.toString(), id));
            }

            @Override
            public void body(BodyRef body, RecordPointer pointer) {}
        });
        return List.copyOf(links);
    }
}

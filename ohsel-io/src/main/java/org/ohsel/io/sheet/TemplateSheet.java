// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/**
 * A sheet of the template. Its first column is the id of the record.
 *
 * @param name its name
 * @param kind the kind of record
 * @param part the member whose objects the rows are, such as {@code feedback}; null if the rows are records
 * @param about what its rows are, as a sentence
 * @param columns its columns
 */
record TemplateSheet(
        String name,
        Class<? extends EngagementRecord> kind,
        @Nullable String part,
        String about,
        List<TemplateColumn> columns) {

    /** The kind as it is called in JSON. */
    String type() {
        return EngagementRecord.typeOf(kind);
    }

    /** This sheet with the columns of others, but for their ids: a record with all its parts. */
    TemplateSheet with(List<TemplateSheet> parts) {
        List<TemplateColumn> all = new ArrayList<>(columns);
        parts.forEach(sheet -> all.addAll(sheet.columns.subList(1, sheet.columns.size())));
        return new TemplateSheet(name, kind, part, about, all);
    }
}

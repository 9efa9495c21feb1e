// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Status;
import org.ohsel.model.vocabulary.Vocabulary;

/** The lists that the columns of the template draw on, as they were on a day: the rows of the sheet of codes. */
final class CodeLists {

    static final List<String> HEADINGS = List.of("List", "Name", "Code", "Meaning", "In force");

    private final Vocabulary vocabulary;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Extent> extents = new LinkedHashMap<>();

    /**
     * Where a list is.
     *
     * @param first its first row, from 0 after the headings
     * @param last its last row
     */
    record Extent(int first, int last) {}

    CodeLists(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        CellText text = new CellText(vocabulary, Medium.XLSX);
        for (TemplateSheet sheet : SheetColumns.SHEETS) {
            for (TemplateColumn column : sheet.columns()) {
                if (column.isTerm()) {
                    String scheme =
                            Codecs.codes(column.target().type(), vocabulary).scheme();
                    if (!extents.containsKey(scheme)) {
                        vocabulary.scheme(scheme).ifPresent(list -> add(list, column.target(), text, day));
                    }
                }
            }
        }
    }

    private void add(ConceptScheme list, Target target, CellText text, LocalDate day) {
        int first = rows.size();
        for (Concept concept : list.concepts()) {
            Status status = concept.statusOn(day);
            if (!concept.isWithdrawn() && (status == Status.ACTIVE || status == Status.UNCERTAIN)) {
                rows.add(List.of(
                        list.title(),
                        text.name(target, concept, day),
                        concept.code(),
                        String.valueOf(concept.definition() == null ? "" : concept.definition()),
                        status == Status.ACTIVE ? "yes" : "not known"));
            }
        }
        if (rows.size() > first) {
            extents.put(list.id(), new Extent(first, rows.size() - 1));
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Where the list of a column is; null if it has none. */
    @Nullable
    Extent of(TemplateColumn column) {
        return column.isTerm()
                ? extents.get(Codecs.codes(column.target().type(), vocabulary).scheme())
                : null;
    }
}

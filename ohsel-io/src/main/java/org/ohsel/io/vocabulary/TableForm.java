// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of a vocabulary file and their columns. */
enum TableForm {
    /** Who the vocabulary is. */
    VOCABULARY("identifier", "title version issued", ""),
    /** The lists. */
    SCHEMES("scheme title", "definition closed sources change", "concepts rights"),
    /** The terms: all that most files need. */
    CONCEPTS(
            "scheme code label",
            "definition kind ods gss valid predecessors successors part_of serves sources certainty evidence attested"
                    + " attested_certainty attested_evidence complete withdrawn change",
            "earliest_day latest_day"),
    /** Other names. */
    LABELS("scheme code label", "use valid can_also_mean sources certainty evidence", "earliest_day latest_day"),
    /** Official codes. */
    IDENTIFIERS("scheme code system identifier", "certainty evidence", ""),
    /** What sort of body something was when. */
    KINDS("scheme code kind", "valid certainty evidence", "earliest_day latest_day"),
    /** What took the place of what. */
    SUCCESSIONS(
            "scheme predecessor successor",
            "successor_scheme date certainty evidence all_listed",
            "predecessor_label successor_label"),
    /** Other relations. */
    RELATIONS("scheme code relation other", "other_scheme date certainty evidence", "");

    private final String required;
    private final String known;

    /** The last columns are written for readers of the table, and follow from the others. */
    TableForm(String required, String optional, String derived) {
        this.required = required;
        this.known = String.join(" ", required, optional, derived).strip();
    }

    /** The name of the file. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> required() {
        return List.of(required.split(" ", -1));
    }

    /** The names of all columns. */
    List<String> known() {
        return List.of(known.split(" +", -1));
    }

    static Optional<TableForm> of(String file) {
        return Arrays.stream(values()).filter(form -> form.file().equals(file)).findFirst();
    }

    static List<String> files() {
        return Arrays.stream(values()).map(TableForm::file).toList();
    }
}

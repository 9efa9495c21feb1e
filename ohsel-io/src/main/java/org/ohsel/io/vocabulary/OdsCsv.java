// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the reports of the ODS register in CSV, which have no header: the name of the file says which report it is. */
final class OdsCsv {

    /** How many fields a row of a report of organisations has. */
    private static final int FIELDS = 27;

    private static final int NAME = 1;
    private static final int OPENED = 10;
    private static final int CLOSED = 11;
    private static final int OTHER_ROLES = 13;

    /** Where a row of the report of successions has its date; the field before it is not used. */
    private static final int SUCCEEDED = 3;

    private final String file;
    private final OdsFiles files;

    OdsCsv(String file, OdsFiles files) {
        this.file = file;
        this.files = files;
    }

    void read(String text) {
        String report = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        if (!List.of("eccg.csv", "etr.csv", "eother.csv", "succ.csv").contains(report)) {
            files.flaw(
                    new OdsOrganisation.Source(file, OdsFiles.pointer(file), null),
                    "this is not a report that is understood here, so it is not read",
                    "Give eccg.csv, etr.csv, eother.csv or succ.csv under its own name, or the records of"
                            + " organisations with names that end in .json");
            return;
        }
        List<List<CsvReader.Field>> rows = CsvReader.read(
                text,
                (at, reason, remedy) ->
                        files.flaw(new OdsOrganisation.Source(file, OdsFiles.pointer(file), at), reason, remedy));
        for (int i = 0; i < rows.size(); i++) {
            if (report.equals("succ.csv")) {
                succession(i, rows.get(i));
            } else {
                organisation(report, i, rows.get(i));
            }
        }
    }

    private void organisation(String report, int index, List<CsvReader.Field> row) {
        if (row.size() != FIELDS) {
            files.flaw(
                    source(index, row, 0),
                    "the row has " + row.size() + " fields instead of " + FIELDS + ", so it is not read",
                    "Download the report again");
            return;
        }
        String name = text(row, NAME);
        LocalDate opened = files.date(source(index, row, OPENED), "the open date", text(row, OPENED), true);
        LocalDate closed = files.date(source(index, row, CLOSED), "the close date", text(row, CLOSED), true);
        files.add(new OdsOrganisation(
                text(row, 0),
                name,
                opened,
                closed,
                !text(row, CLOSED).isEmpty(),
                roles(report, name, text(row, OTHER_ROLES)),
                source(index, row, 0)));
    }

    /** The roles: the report says which is the primary one, and some reports are known by the names in them. */
    private static List<OdsOrganisation.Role> roles(String report, String name, String others) {
        List<String> ids = new ArrayList<>();
        String words = " " + name.toUpperCase(Locale.ROOT) + " ";
        switch (report) {
            case "eccg.csv" -> {
                ids.add(OdsKinds.CLINICAL_COMMISSIONING_GROUP);
                ids.addAll(Arrays.stream(others.split("\\|", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList());
            }
            case "etr.csv" -> {
                ids.add(OdsKinds.NHS_TRUST);
                if (words.contains(" NHS FOUNDATION TRUST ")) {
                    ids.add(OdsKinds.FOUNDATION_TRUST);
                }
            }
            default -> {
                if (words.contains(" INTEGRATED CARE BOARD ")) {
                    ids.add(OdsKinds.STRATEGIC_PARTNERSHIP);
                    ids.add(OdsKinds.INTEGRATED_CARE_BOARD);
                }
            }
        }
        return ids.stream().map(id -> new OdsOrganisation.Role(id, null)).toList();
    }

    private void succession(int index, List<CsvReader.Field> row) {
        if (row.size() <= SUCCEEDED || text(row, 0).isEmpty() || text(row, 1).isEmpty()) {
            files.flaw(
                    source(index, row, 0),
                    "the row does not have two codes and a date, so it is not read",
                    "Download the report again");
            return;
        }
        files.add(new OdsSuccession(
                text(row, 0),
                text(row, 1),
                files.date(source(index, row, SUCCEEDED), "the date", text(row, SUCCEEDED), true),
                source(index, row, 0)));
    }

    private static String text(List<CsvReader.Field> row, int field) {
        return row.get(field).text().strip();
    }

    private OdsOrganisation.Source source(int index, List<CsvReader.Field> row, int field) {
        return new OdsOrganisation.Source(
                file,
                OdsFiles.pointer(file) + "/" + index + "/" + field,
                row.get(field).at());
    }
}

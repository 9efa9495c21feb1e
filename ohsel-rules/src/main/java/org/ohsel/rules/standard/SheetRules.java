// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import org.ohsel.rules.Pack;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;

/**
 * The rules about spreadsheets themselves. Their examples are sheets in CSV; several sheets are a workbook, each after a line
 * with its name in brackets, and {@code <} in a cell stands for one that is merged with the cell above it.
 */
public final class SheetRules {

    static final Family FAMILY = new Family("OHSEL-SHEET");

    /** A file is not a spreadsheet, or the rest of it cannot be read. */
    public static final RuleInfo UNREADABLE = FAMILY.builtIn(rule("OHSEL-SHEET-001", Severity.ERROR)
            .title("A spreadsheet cannot be read")
            .rationale("What comes after the damage is not read, so the log may lack records.")
            .message("{what} cannot be read: {reason}")
            .advice("{remedy}.")
            .validExample("""
                    id,kind,title
                    spring,public-event,"Spring"
                    """)
            .invalidExample("""
                    id,kind,title
                    spring,public-event,"Spring
                    """)
            .build());

    /** Nobody knows what a column means. */
    public static final RuleInfo UNKNOWN_COLUMN = FAMILY.builtIn(rule("OHSEL-SHEET-002", Severity.INFO)
            .title("A column is not known")
            .rationale("Its cells are kept as members that the model does not know, and no rule looks at them.")
            .message("the column {header} is not known; what it holds is kept under that name")
            .advice("{remedy}")
            .validExample("""
                    id,kind,Title
                    spring,public-event,Spring
                    """)
            .invalidExample("""
                    id,kind,Room cost
                    spring,public-event,120
                    """)
            .build());

    /** Two rows of one record say different things. */
    public static final RuleInfo CONTRADICTION = FAMILY.builtIn(rule("OHSEL-SHEET-003", Severity.ERROR)
            .title("Two rows of one record contradict each other")
            .rationale("Rows with the same id are one record, which has each member once: only the first is taken.")
            .message("{value} for {member}, but {cell} has {other}, for the same record")
            .advice("Correct one of the two, leave the cell empty, or give the row another id.")
            .validExample("""
                    id,kind,date,Commitment
                    spring,public-event,2017-06-14,Ask about parking
                    spring,,,Ask about evenings
                    """)
            .invalidExample("""
                    id,kind,date,Commitment
                    spring,public-event,2017-06-14,Ask about parking
                    spring,,2017-06-15,Ask about evenings
                    """)
            .build());

    /** A cell has no value that can be read. */
    public static final RuleInfo CELL = FAMILY.builtIn(rule("OHSEL-SHEET-004", Severity.ERROR)
            .title("A cell has no value")
            .rationale("A formula that cannot be worked out leaves nothing to read, and the record lacks what should be"
                    + " there. The example shows what Excel writes into CSV.")
            .message("this cell has no value: {reason}")
            .advice("Correct the formula, or type the value.")
            .validExample("""
                    id,kind,title
                    spring,public-event,Spring
                    """)
            .invalidExample("""
                    id,kind,title
                    spring,public-event,#REF!
                    """)
            .build());

    /** Part of a workbook is not read. */
    public static final RuleInfo LEFT_OUT = FAMILY.builtIn(rule("OHSEL-SHEET-005", Severity.INFO)
            .title("Part of a spreadsheet is left out")
            .rationale("A sheet that is hidden or has no headings, and a row of totals, are not taken for records.")
            .message("{what} is not read: {reason}")
            .advice("{remedy}.")
            .validExample("""
                    id,kind,Number attending
                    spring,public-event,40
                    """)
            .invalidExample("""
                    id,kind,Number attending
                    spring,public-event,40
                    Total,,40
                    """)
            .build());

    /** A sheet has no column of ids. */
    public static final RuleInfo NO_IDS = FAMILY.builtIn(rule("OHSEL-SHEET-006", Severity.INFO)
            .title("A sheet has no column of ids")
            .rationale("Each row is then a record of its own, with an id made from the number of the row, which changes"
                    + " when rows are inserted.")
            .message("there is no column of ids; each row is a record, such as {id}")
            .advice("Add a column headed id, with an id that stays.")
            .validExample("""
                    id,kind
                    spring,public-event
                    """)
            .invalidExample("""
                    kind,title
                    public-event,Spring
                    """)
            .build());

    /** A cell says that nothing is known. */
    public static final RuleInfo NOTHING = FAMILY.builtIn(rule("OHSEL-SHEET-007", Severity.INFO)
            .title("A cell says that there is nothing to say")
            .rationale(
                    "Words such as TBC and n/a are not dates, numbers or names. They are read as empty cells, and said"
                            + " once for each column.")
            .message("{value} is read as an empty cell, in this column from here on")
            .advice("Leave the cell empty, or write what is known.")
            .validExample("""
                    id,kind,title,date
                    spring,public-event,Spring,
                    """)
            .invalidExample("""
                    id,kind,title,date
                    spring,public-event,Spring,TBC
                    """)
            .build());

    /** A row is part of a record that is not there. */
    public static final RuleInfo NO_RECORD = FAMILY.builtIn(rule("OHSEL-SHEET-008", Severity.ERROR)
            .title("A row is part of a record that is not there")
            .rationale(
                    "The rows of a sheet of feedback or commitments belong to records of other sheets, by their ids. One"
                            + " that belongs nowhere is not read.")
            .message("the row is part of a record, but no {kinds} has the id {id}")
            .advice("{remedy}")
            .validExample("""
                    [Events]
                    id,kind,title
                    spring,public-event,Spring
                    [Commitments]
                    Event id,Text
                    spring,Ask about parking
                    """)
            .invalidExample("""
                    [Events]
                    id,kind,title
                    spring,public-event,Spring
                    [Commitments]
                    Event id,Text
                    sprung,Ask about parking
                    """)
            .build());

    /** Cells are merged with those below them. */
    public static final RuleInfo MERGED = FAMILY.builtIn(rule("OHSEL-SHEET-009", Severity.INFO)
            .title("Cells are merged")
            .rationale(
                    "What merged cells hold is in the first of them only. It is read as if each of those below had it,"
                            + " which is what people mean, but sorting and filtering go wrong.")
            .message(
                    "cells are merged with those below them, here first, {count} times in this sheet; what they hold is"
                            + " taken for each row")
            .advice("Unmerge them and fill in each.")
            .validExample("""
                    [Events]
                    id,kind,title
                    spring,public-event,Spring
                    summer,public-event,Summer
                    """)
            .invalidExample("""
                    [Events]
                    id,kind,title
                    spring,public-event,Spring
                    summer,<,Summer
                    """)
            .build());

    /** Characters of a cell are broken. */
    public static final RuleInfo CHARACTERS = FAMILY.builtIn(rule("OHSEL-SHEET-010", Severity.WARNING)
            .title("Characters of a cell are broken")
            .rationale(
                    "Rows that were copied from different programs may be encoded differently, and then accents and pound"
                            + " signs are wrong in one of them. The example has a byte of Windows-1252, written here as \\xA3.")
            .message("the cell is read as {value}: {reason}")
            .advice("Check the cell, and save the whole file in UTF-8.")
            .validExample("""
                    id,kind,title
                    spring,public-event,Café
                    summer,public-event,£5 lunch
                    """)
            .invalidExample("""
                    id,kind,title
                    spring,public-event,Café
                    summer,public-event,\\xA35 lunch
                    """)
            .build());

    /** Rows of one record are not joined. */
    public static final RuleInfo NOT_JOINED = FAMILY.builtIn(rule("OHSEL-SHEET-011", Severity.ERROR)
            .title("Rows of one record are not joined")
            .rationale(
                    "Rows with the same id are one record wherever they are, as far as memory allows. In the example, the row above the points is"
                            + " meant 40,000 times more.")
            .message("not all rows with the same id are joined: {reason}")
            .advice("Sort the rows by their ids, and check that the ids are those of records.")
            .validExample("""
                    id,kind,title,Commitment
                    spring,public-event,Spring,Ask about parking
                    spring,,,Ask about evenings
                    """)
            .invalidExample("""
                    id,kind,title,Commitment
                    spring,public-event,Spring,Ask about parking
                    ... 40000 more
                    """)
            .build());

    private SheetRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources("docs/spreadsheets.md");
    }
}

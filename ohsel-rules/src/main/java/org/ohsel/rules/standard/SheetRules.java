// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import org.ohsel.rules.Pack;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;

/** The rules about spreadsheets themselves. Their examples are sheets in CSV. */
public final class SheetRules {

    static final Family FAMILY = new Family("OHSEL-SHEET");

    /** A file is not a spreadsheet, or the rest of it cannot be read. */
    public static final RuleInfo UNREADABLE = FAMILY.builtIn(rule("OHSEL-SHEET-001", Severity.ERROR)
            .title("A spreadsheet cannot be read")
            .rationale("What comes after the damage is not read, so the log may lack records.")
            .message("the spreadsheet cannot be read from here on: {reason}")
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
            .message("{value} for {member}, but a row of the same record above has {other}")
            .advice("Correct one of the two, leave the cell empty, or give the row another id.")
            .validExample("""
                    id,kind,date,feedback
                    spring,public-event,2017-06-14,Parking is hard
                    spring,,,More evenings
                    """)
            .invalidExample("""
                    id,kind,date,feedback
                    spring,public-event,2017-06-14,Parking is hard
                    spring,,2017-06-15,More evenings
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
            .rationale("A sheet that is hidden or has no headings is not taken for records.")
            .message("{what} is not read: {reason}")
            .advice("{remedy}.")
            .validExample("""
                    id,kind
                    spring,public-event
                    """)
            .invalidExample("""
                    id
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

    private SheetRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources("docs/exchange.md");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the form for an event asks: members of the record by their JSON Pointers, with a star for the number of a row. The
 * pointer is the name of the control too, so that a finding is shown where it belongs.
 *
 * @param pointer the member
 * @param shape how its value is written
 * @param label what the form calls it
 */
record EventField(String pointer, Shape shape, String label) {

    /** How the value of a member is written in a form. */
    enum Shape {
        TEXT,
        NUMBER,
        CODE,
        CODES,
        DATE
    }

    /** The lists of which the form shows rows. */
    static final List<String> LISTS = List.of("/participations", "/agenda", "/feedback", "/sources");

    static final String ID = "/id";
    static final String DATE = "/date";

    static final List<EventField> ALL = List.of(
            new EventField("/title", Shape.TEXT, "Title"),
            new EventField("/kind", Shape.CODE, "Kind of event"),
            new EventField(DATE, Shape.DATE, "Date"),
            new EventField("/startTime", Shape.TEXT, "Start time"),
            new EventField("/endTime", Shape.TEXT, "End time"),
            new EventField("/attendanceMode", Shape.CODE, "How people take part"),
            new EventField("/place", Shape.TEXT, "Place"),
            new EventField("/accessibility", Shape.CODES, "Accessibility"),
            new EventField("/boroughs", Shape.CODES, "Boroughs"),
            new EventField("/body", Shape.CODE, "Body that meets"),
            new EventField("/workstreams", Shape.CODES, "Workstreams"),
            new EventField("/methods", Shape.CODES, "Methods"),
            new EventField("/participations/*/kind", Shape.CODE, "How they took part"),
            new EventField("/participations/*/groups", Shape.CODES, "Who"),
            new EventField("/participations/*/headcount/count", Shape.NUMBER, "How many"),
            new EventField("/participations/*/headcount/qualifier", Shape.CODE, "How exact the number is"),
            new EventField("/agenda/*/number", Shape.TEXT, "Number"),
            new EventField("/agenda/*/title", Shape.TEXT, "Item"),
            new EventField("/feedback/*/text", Shape.TEXT, "What was said"),
            new EventField("/feedback/*/themes", Shape.CODES, "Themes"),
            new EventField("/feedback/*/groups", Shape.CODES, "Who said it"),
            new EventField("/feedback/*/responses/0/text", Shape.TEXT, "Answer"),
            new EventField("/feedback/*/responses/0/status", Shape.CODE, "Where it stands"),
            new EventField("/feedback/*/responses/0/commitments/0/text", Shape.TEXT, "What is to be done"),
            new EventField("/feedback/*/responses/0/commitments/0/owners", Shape.CODES, "Who is to do it"),
            new EventField("/feedback/*/responses/0/commitments/0/due", Shape.DATE, "When it is due"),
            new EventField("/sources/*/document", Shape.TEXT, "Document"),
            new EventField("/sources/*/section", Shape.TEXT, "Page, heading or paragraph"),
            new EventField(ID, Shape.TEXT, "Reference"));

    private static final Pattern ROW = Pattern.compile("^(/[a-z]+)/[0-9]+");

    /** The fields of a list's rows; those outside rows, if it is empty. */
    static List<EventField> of(String list) {
        return ALL.stream().filter(field -> field.list().equals(list)).toList();
    }

    boolean isInRow() {
        return pointer.contains("*");
    }

    /** The list whose rows it is in; empty if it is in none. */
    String list() {
        return isInRow() ? pointer.substring(0, pointer.indexOf("/*")) : "";
    }

    /** The name of the control in a row. */
    String in(int row) {
        return pointer.replace("*", Integer.toString(row));
    }

    /** The path from the row to the member, or from the record, without the slash before it. */
    String path() {
        return pointer.substring(isInRow() ? pointer.indexOf('*') + 2 : 1);
    }

    /** The field that shows a place in the record. */
    static Optional<EventField> at(String place) {
        String general = ROW.matcher(place).replaceFirst("$1/*");
        return ALL.stream()
                .filter(field -> general.equals(field.pointer) || general.startsWith(field.pointer + "/"))
                .findFirst();
    }
}

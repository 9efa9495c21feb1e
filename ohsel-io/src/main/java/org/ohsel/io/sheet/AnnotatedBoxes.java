// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.rules.Location;

/**
 * The boxes in which comments are shown: shapes of VML, which each comment needs, beside those of buttons and other people's
 * comments, which stay as they are.
 */
final class AnnotatedBoxes {

    private static final Pattern SHAPE = Pattern.compile("<v:shape\\s(?:[^<]|<(?!/?v:shape[\\s>]))*+</v:shape>");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final Pattern BLOCK = Pattern.compile("<o:idmap\\s[^<>]*data=[\"']([\\d,]+)[\"']");
    private static final Pattern END = Pattern.compile("</xml>\\s*$");

    private static final int NUMBERS_OF_A_BLOCK = 1024;
    private static final int ROWS_HIGH = 6;

    private static final String TYPE = """
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    private AnnotatedBoxes() {}

    /** An empty drawing. */
    static byte[] empty(int block) {
        return ("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap"
                        + " v:ext=\"edit\" data=\"" + block + "\"/></o:shapelayout></xml>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The highest block of numbers for shapes that a drawing uses. */
    static int lastBlock(byte[] drawing) {
        int last = 0;
        Matcher blocks = BLOCK.matcher(new String(drawing, StandardCharsets.ISO_8859_1));
        while (blocks.find()) {
            for (String block : blocks.group(1).split(",", -1)) {
                last = block.matches("\\d{1,6}") ? Math.max(last, Integer.parseInt(block)) : last;
            }
        }
        return last;
    }

    /** A drawing without the boxes of some cells, and with those of others. */
    static byte[] change(byte[] drawing, Set<String> without, Collection<String> with) {
        String before = new String(drawing, StandardCharsets.ISO_8859_1);
        Matcher end = END.matcher(before);
        if (!end.find() || !before.contains("xmlns:x=")) {
            throw new UnreadableSheet(
                    "its drawings are not in a form that is known", "Open the workbook and save it as .xlsx");
        }
        String kept = SHAPE.matcher(before.substring(0, end.start()))
                .replaceAll(shape -> isOf(shape.group(), without) ? "" : Matcher.quoteReplacement(shape.group()));
        StringBuilder after = new StringBuilder(kept);
        if (!with.isEmpty() && !kept.contains("id=\"_x0000_t202\"")) {
            after.append(TYPE);
        }
        long number = firstNumber(kept);
        for (String cell : with) {
            after.append(box(number++, Annotations.row(cell) - 1, Annotations.column(cell) - 1));
        }
        return after.append(before.substring(end.start())).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isOf(String shape, Set<String> cells) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return shape.contains("ObjectType=\"Note\"")
                && row.find()
                && column.find()
                && cells.contains(Annotations.name(
                        new Location(Long.parseLong(row.group(1)) + 1, Long.parseLong(column.group(1)) + 1)));
    }

    private static long firstNumber(String drawing) {
        long last = (long) Math.max(1, lastBlock(drawing.getBytes(StandardCharsets.ISO_8859_1))) * NUMBERS_OF_A_BLOCK;
        Matcher numbers = NUMBER.matcher(drawing);
        while (numbers.find()) {
            last = Math.max(last, Long.parseLong(numbers.group(1)));
        }
        return last + 1;
    }

    private static String box(long number, long row, long column) {
        return String.format(Locale.ROOT, """
                <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" \
                fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">\
                <v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/>\
                <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
                <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
                <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""", number, column + 1, row, column + 5, row + ROWS_HIGH, row, column);
    }
}

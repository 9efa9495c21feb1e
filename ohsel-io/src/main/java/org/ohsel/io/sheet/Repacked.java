// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of fastexcel that is packed again: the same bytes each time, where fastexcel writes the time at which it
 * ran, and such as every program reads, where fastexcel's own packing is refused by Java's ZipInputStream, among others.
 */
final class Repacked {

    private static final int HEADER = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    /** Not the very first moment of the format, beside which Java writes the same in the time zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Repacked() {}

    /**
     * Packs a workbook.
     *
     * @param workbook the workbook as fastexcel packs it: each entry compressed, with its length behind it
     * @param day when it says that it was made
     */
    static void write(byte[] workbook, LocalDate day, OutputStream output) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        ZipOutputStream zip = new ZipOutputStream(output);
        int at = 0;
        while (bytes.getInt(at) == HEADER) {
            int nameLength = bytes.getShort(at + 26);
            String name = new String(workbook, at + 30, nameLength, StandardCharsets.UTF_8);
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            int content = at + 30 + nameLength + bytes.getShort(at + 28);
            if (name.equals("docProps/core.xml")) {
                ByteArrayOutputStream properties = new ByteArrayOutputStream();
                at = inflate(workbook, content, properties);
                String dated = properties
                        .toString(StandardCharsets.UTF_8)
                        .replaceAll("(<dcterms:created[^<>]*>)[^<]*", "$1" + day + "T00:00:00Z");
                zip.write(dated.getBytes(StandardCharsets.UTF_8));
            } else {
                at = inflate(workbook, content, new EnglishStyles(zip));
            }
            zip.closeEntry();
            while (bytes.getInt(at) != HEADER && bytes.getInt(at) != DIRECTORY) {
                at++;
            }
        }
        zip.finish();
        zip.flush();
    }

    /** Unpacks an entry; returns where it ends. */
    private static int inflate(byte[] workbook, int from, OutputStream output) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(workbook, from, workbook.length - from);
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                output.write(buffer, 0, inflater.inflate(buffer));
            }
            return workbook.length - inflater.getRemaining();
        } catch (DataFormatException e) {
            throw new IllegalStateException("unexpected error while packing a workbook", e);
        } finally {
            inflater.end();
        }
    }

    /**
     * Writes the error style "warning", which fastexcel puts into lower case by the rules of the computer's language: in
     * Turkish it has an i without a dot, and programs refuse the workbook. The text of a cell cannot be taken for it, because
     * the quotation mark is another there; and XML does not end in the middle of it.
     */
    private static final class EnglishStyles extends FilterOutputStream {

        private static final byte[] TURKISH = "errorStyle=\"warn\u0131ng\"".getBytes(StandardCharsets.UTF_8);
        private static final byte[] ENGLISH = "errorStyle=\"warning\"".getBytes(StandardCharsets.UTF_8);

        private int matched;

        EnglishStyles(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteArrayOutputStream kept = new ByteArrayOutputStream(length + TURKISH.length);
            for (int i = from; i < from + length; i++) {
                if (bytes[i] != TURKISH[matched]) {
                    kept.write(TURKISH, 0, matched);
                    matched = 0;
                }
                if (bytes[i] != TURKISH[matched]) {
                    kept.write(bytes[i]);
                } else if (++matched == TURKISH.length) {
                    kept.writeBytes(ENGLISH);
                    matched = 0;
                }
            }
            kept.writeTo(out);
        }
    }
}

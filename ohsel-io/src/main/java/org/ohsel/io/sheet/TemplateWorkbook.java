// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * An empty workbook for an engagement log, made from the vocabulary: sheets for events, feedback, commitments, activities and
 * assessments, with drop-down lists, a sheet of codes, an example and a sheet that says how to fill it in.
 *
 * <pre>{@code
 * try (OutputStream output = Files.newOutputStream(Path.of("log.xlsx"))) {
 *     TemplateWorkbook.of(Vocabulary.bundled(), LocalDate.of(2017, 6, 14)).write(output);
 * }
 * }</pre>
 *
 * <p>{@link SheetReader} reads what was filled in without a file of columns; an empty template has no records and no
 * findings. {@link SheetWriter} fills it with records. {@code docs/template-workbook.md} lists the columns.
 *
 * <p>It needs {@code org.dhatim:fastexcel}, an optional dependency of ohsel-io. The output is reproducible: an equal vocabulary
 * and day give equal bytes. Immutable and safe to share between threads.
 */
public final class TemplateWorkbook {

    private final Vocabulary vocabulary;
    private final LocalDate day;

    private TemplateWorkbook(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /**
     * A template.
     *
     * @param vocabulary has the lists
     * @param day the day on which what they hold was in force, as the bodies; also the day on which the file says that it
     *     was made. Codes of which it is not known are in the lists too, and the sheet of codes says so.
     * @return the template
     */
    public static TemplateWorkbook of(Vocabulary vocabulary, LocalDate day) {
        return new TemplateWorkbook(
                Objects.requireNonNull(vocabulary, "vocabulary"), Objects.requireNonNull(day, "day"));
    }

    /**
     * Writes the template as an Excel workbook (.xlsx).
     *
     * @param output takes the workbook; it is flushed and not closed
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if fastexcel is missing; the message says what to add
     */
    public void write(OutputStream output) throws IOException {
        Objects.requireNonNull(output, "output");
        Library.FASTEXCEL.use(() -> TemplateFile.write(vocabulary, day, (sheet, rows) -> {}, output));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;

/**
 * A copy of a spreadsheet with what was found in it, for those who filled it in: a workbook with a comment at each cell that
 * has a finding, and with the reasons of each row in a column behind the last; a CSV file with that column.
 *
 * <pre>{@code
 * Result<EngagementLog> result = SheetReader.standard().readLog(Path.of("log.xlsx"));
 * AnnotatedCopy.of(result.findings()).write(Path.of("log.xlsx"), Path.of("log-with-findings.xlsx"));
 * }</pre>
 *
 * <p>Nothing else changes. Of a workbook, the parts of sheets without findings, styles, charts, pictures, macros and all
 * else are copied as they are; comments of people stay, with ours behind their words. Of a CSV file, each line stays as it is,
 * with its quotation marks and in its encoding; shorter rows get the separators that they lack. In a copy of a copy, what
 * the earlier run wrote is replaced. Readers of spreadsheets here pass over the column.
 *
 * <p>Memory grows with the findings and with the comments in the file, not with the rows. A file that is protected by a
 * password cannot be copied like this, and a digital signature no longer fits the copy. {@code docs/findings-in-the-sheet.md}
 * has more.
 *
 * <p>CSV needs {@code de.siegmar:fastcsv}, XLSX {@code org.dhatim:fastexcel-reader}; both are optional dependencies of
 * ohsel-io. Immutable and safe to share between threads.
 */
public final class AnnotatedCopy {

    /** The heading of the column of reasons. */
    public static final String HEADING = "ohsel findings";

    /** What has been read may be copied, however long it is. */
    private static final Limits LIMITS = Limits.standard().withTextBytes(Long.MAX_VALUE);

    private final List<Finding> findings;
    private final Messages messages;

    private AnnotatedCopy(List<Finding> findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    /**
     * Takes the findings.
     *
     * @param findings the findings, such as those of {@link SheetRecords} or {@link FriendsAndFamilyRecords}
     * @return what writes them
     */
    public static AnnotatedCopy of(Iterable<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        findings.forEach(kept::add);
        return new AnnotatedCopy(List.copyOf(kept), Messages.english());
    }

    /**
     * The same with other messages: in another language, or with people's words, which are in the file anyway.
     *
     * @param words the messages
     * @return what writes them
     */
    public AnnotatedCopy withMessages(Messages words) {
        return new AnnotatedCopy(findings, Objects.requireNonNull(words, "words"));
    }

    /**
     * Writes the copy.
     *
     * @param from the spreadsheet in which the findings are
     * @param to where to write the copy; an existing file is replaced when the copy is complete
     * @return the findings that have no cell in the spreadsheet, such as those about the file as a whole; they are not in
     *     the copy
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the copy would replace the spreadsheet, or if it cannot be made; the message says
     *     why
     * @throws IllegalStateException if the library that it needs is missing; the message names it
     */
    public List<Finding> write(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.isSameFile(from, to)) {
            throw new IllegalArgumentException("the copy would replace the spreadsheet itself: give it another name");
        }
        @Nullable Path folder = to.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, "ohsel-", ".part");
        // Made anew, since others may read what is copied, and nobody else may read a temporary file.
        Files.delete(part);
        try {
            Predicate<Location> written;
            try (OutputStream output = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                written = write(from, output);
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            return findings.stream()
                    .filter(finding -> finding.location() == null
                            || finding.location().sheet() == null
                            || !written.test(finding.location()))
                    .toList();
        } catch (UnreadableSheet e) {
            throw new IllegalArgumentException(
                    "findings cannot be written into " + from.getFileName() + ": " + e.getMessage() + ". " + e.remedy()
                            + ".",
                    e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes the copy, and says of a location whether it has what is found there. */
    private Predicate<Location> write(Path from, OutputStream output) throws IOException {
        Map<String, Annotations> bySheet = Annotations.bySheet(findings, messages);
        try (Book book = Book.open(from, LIMITS)) {
            if (book instanceof CsvBook) {
                long rows = AnnotatedCsv.write(from, bySheet.getOrDefault("", new Annotations(messages)), output);
                return at -> "".equals(at.sheet()) && at.line() <= rows;
            }
            Set<String> sheets = AnnotatedWorkbook.write(from, book, bySheet, messages, output);
            return at -> at.sheet() != null && sheets.contains(at.sheet());
        }
    }
}

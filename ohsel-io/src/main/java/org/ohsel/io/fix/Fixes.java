// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.reading.TextSource;
import org.ohsel.io.text.Layout;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;

/**
 * Applies the fixes of findings to the document that they were found in: a record, a log, an array or NDJSON.
 *
 * <pre>{@code
 * byte[] json = Files.readAllBytes(file);
 * byte[] corrected = Fixes.apply(json, EngagementReader.strict().readRecord(json).findings());
 * }</pre>
 *
 * <p>Only the values and names that a fix is about change; everything else, the layout included, stays as it is, byte
 * for byte. Where two fixes overlap, the first is applied, and reading the result gives the other one again. Findings
 * must have been made by a reader, which knows where they are, and the document must not have changed since.
 */
public final class Fixes {

    private static final Comparator<Edit> ORDER = Comparator.comparing(Edit::start)
            .thenComparing(Edit::end, Comparator.reverseOrder())
            .thenComparing(Edit::text);

    private static final Limits LIMITS = Limits.standard();

    private Fixes() {}

    /**
     * Applies fixes.
     *
     * @param document the document, in UTF-8, as it was read
     * @param findings the findings in it, or those of them that are to be corrected
     * @return the corrected document; the same bytes if there is nothing to correct, or if they are compressed
     */
    public static byte[] apply(byte[] document, Iterable<Finding> findings) {
        return apply(document, Framing.AUTO, findings);
    }

    /**
     * Applies fixes.
     *
     * @param document the document, as it was read
     * @param findings the findings in it, or those of them that are to be corrected
     * @return the corrected document; the same if there is nothing to correct
     */
    public static String apply(String document, Iterable<Finding> findings) {
        byte[] corrected = apply(document.getBytes(StandardCharsets.UTF_8), findings);
        return new String(corrected, StandardCharsets.UTF_8);
    }

    /**
     * Applies fixes to a document that was read with a framing.
     *
     * @param document the document, in UTF-8, as it was read
     * @param framing how its records are laid out
     * @param findings the findings in it, or those of them that are to be corrected
     * @return the corrected document; the same bytes if there is nothing to correct, or if they are compressed
     */
    public static byte[] apply(byte[] document, Framing framing, Iterable<Finding> findings) {
        return applied(document, framing, findings).document();
    }

    /** What came of applying fixes. */
    static final class Applied {

        private final byte[] document;
        private final List<Finding> findings;

        Applied(byte[] document, List<Finding> findings) {
            this.document = document;
            this.findings = findings;
        }

        /** The corrected document; the same bytes if nothing was corrected. */
        byte[] document() {
            return document;
        }

        /** The findings whose fixes were applied: those that do not overlap with an earlier one. */
        List<Finding> findings() {
            return findings;
        }
    }

    /** Applies fixes, and says which. */
    static Applied applied(byte[] document, Framing framing, Iterable<Finding> findings) {
        List<Map.Entry<Finding, Edit>> edits =
                disjoint(edits(document, framing, findings).entrySet(), Map.Entry::getValue);
        return edits.isEmpty()
                ? new Applied(document, List.of())
                : new Applied(
                        apply(document, edits.stream().map(Map.Entry::getValue).toList()),
                        edits.stream().map(Map.Entry::getKey).toList());
    }

    /**
     * The changes that fixes make to a document. They can overlap.
     *
     * @param document the document, in UTF-8, as it was read
     * @param framing how its records are laid out
     * @param findings the findings in it, or those of them that are to be corrected
     * @return the change of each finding that has a fix which can be applied
     */
    public static Map<Finding, Edit> edits(byte[] document, Framing framing, Iterable<Finding> findings) {
        Objects.requireNonNull(document, "document");
        try {
            return edits(TextSource.of(document), framing, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    /**
     * The changes that fixes make to a file. They can overlap.
     *
     * @param file the file, in UTF-8, as it was read; what cannot be read again, such as a pipe, has no changes
     * @param framing how its records are laid out
     * @param findings the findings in it, or those of them that are to be corrected
     * @return the change of each finding that has a fix which can be applied
     * @throws IOException if the file cannot be read
     */
    public static Map<Finding, Edit> edits(Path file, Framing framing, Iterable<Finding> findings) throws IOException {
        Objects.requireNonNull(file, "file");
        return edits(TextSource.of(file), framing, findings);
    }

    private static Map<Finding, Edit> edits(TextSource source, Framing framing, Iterable<Finding> findings)
            throws IOException {
        Objects.requireNonNull(findings, "findings");
        TextSource laidOut = source.laidOut(Layout.valueOf(framing.name()));
        boolean isPlain = source.again() && !isCompressed(source);
        return isPlain ? FixLocator.locate(laidOut, LIMITS, findings) : Map.of();
    }

    private static boolean isCompressed(TextSource source) throws IOException {
        try (InputStream input = source.open()) {
            return input.read() == 0x1F && input.read() == 0x8B;
        }
    }

    /**
     * The changes that can be made together.
     *
     * @param edits changes of one document
     * @return the same from the beginning of the document to its end, without those that overlap an earlier one
     */
    public static List<Edit> disjoint(Collection<Edit> edits) {
        return disjoint(edits, Function.identity());
    }

    private static <T> List<T> disjoint(Collection<T> all, Function<T, Edit> edit) {
        List<T> kept = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(edit, ORDER)).forEach(each -> {
            if (kept.isEmpty() || !edit.apply(each).overlaps(edit.apply(kept.get(kept.size() - 1)))) {
                kept.add(each);
            }
        });
        return kept;
    }

    private static byte[] apply(byte[] document, List<Edit> edits) {
        ByteArrayOutputStream corrected = new ByteArrayOutputStream(document.length + 64);
        Offsets offsets = new Offsets(document);
        int done = 0;
        for (Edit edit : edits) {
            int start = offsets.of(edit.start());
            corrected.write(document, done, start - done);
            corrected.writeBytes(edit.text().getBytes(StandardCharsets.UTF_8));
            done = offsets.of(edit.end());
        }
        corrected.write(document, done, document.length - done);
        return corrected.toByteArray();
    }

    /** Turns locations into offsets, in ascending order. */
    private static final class Offsets {

        private final byte[] bytes;
        private int offset;
        private long line = 1;
        private long column = 1;

        Offsets(byte[] bytes) {
            this.bytes = bytes;
            boolean marked =
                    bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
            this.offset = marked ? 3 : 0;
        }

        int of(Location wanted) {
            while (offset < bytes.length && isBefore(wanted)) {
                byte b = bytes[offset++];
                if (b == '\n') {
                    line++;
                    column = 1;
                } else {
                    column++;
                    skipContinuation();
                }
            }
            return offset;
        }

        private boolean isBefore(Location wanted) {
            return line < wanted.line() || (line == wanted.line() && column < wanted.column());
        }

        private void skipContinuation() {
            while (offset < bytes.length && (bytes[offset] & 0xC0) == 0x80) {
                offset++;
            }
        }
    }
}

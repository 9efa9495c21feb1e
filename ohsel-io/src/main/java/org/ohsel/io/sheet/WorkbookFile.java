// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;

/**
 * A workbook as the ZIP archive that it is: unpacked once without keeping it, to see how long it is before anything is read
 * into memory, and which cells are merged.
 */
final class WorkbookFile {

    /** Sheets compress to a twentieth or so; what compresses better than this is a trap. */
    private static final long MOST_RATIO = 250;

    private static final long ALWAYS_ALLOWED = 64 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int BLOCK = 1 << 16;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";

    /** What other archives have in them. */
    private static final Map<String, String> OTHERS = Map.of(
            "xl/workbook.bin", "a binary Excel workbook (.xlsb)",
            "word/document.xml", "a Word document (.docx)",
            "ppt/presentation.xml", "a presentation (.pptx)",
            "content.xml", "an OpenDocument file, such as a spreadsheet (.ods)",
            "META-INF/MANIFEST.MF", "a Java archive");

    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^<>]*>");
    private static final Pattern ID = Pattern.compile("\\sId\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern TARGET = Pattern.compile("\\sTarget\\s*=\\s*[\"']([^\"']*)");

    private final Map<String, MergedCells> merged = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    private WorkbookFile() {}

    /**
     * Looks at a file.
     *
     * @throws UnreadableSheet if it is not a workbook, or unpacks to more than is allowed
     */
    static WorkbookFile check(Path path, Limits limits) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableSheet(
                        "it has " + zip.size() + " parts; a workbook has some dozens",
                        "Check that this is the right file");
            }
            refuseOthers(zip);
            WorkbookFile file = new WorkbookFile();
            long allowed = Math.min(limits.textBytes(), Math.max(ALWAYS_ALLOWED, Files.size(path) * MOST_RATIO));
            Enumeration<? extends ZipEntry> entries = zip.entries();
            long total = 0;
            while (entries.hasMoreElements()) {
                total += file.unpack(zip, entries.nextElement(), allowed - total, limits);
            }
            return file;
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw new UnreadableSheet("it is damaged", "Open it and save it as .xlsx");
        }
    }

    private static void refuseOthers(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return;
        }
        OTHERS.forEach((part, format) -> {
            if (zip.getEntry(part) != null) {
                throw new UnreadableSheet("it is " + format, "Save the table as an Excel workbook (.xlsx)");
            }
        });
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new UnreadableSheet(
                    "it is a ZIP archive that is not a workbook", "Unpack it, and give the workbook that is in it");
        }
    }

    private long unpack(ZipFile zip, ZipEntry entry, long allowed, Limits limits) throws IOException {
        String name = entry.getName();
        boolean isSheet = name.startsWith("xl/") && name.endsWith(".xml");
        MergedCells.Scan scan = new MergedCells.Scan();
        byte[] block = new byte[BLOCK];
        long total = 0;
        try (InputStream input = zip.getInputStream(entry)) {
            if (name.equals(RELATIONS)) {
                read(new String(input.readNBytes(BLOCK * 16), StandardCharsets.UTF_8));
                return 0;
            }
            for (int read = input.read(block); read >= 0; read = input.read(block)) {
                total += read;
                if (total > allowed) {
                    throw new UnreadableSheet(
                            "it holds more than can be trusted once it is unpacked, " + (total >> 20)
                                    + " MiB in one part",
                            "Check where it is from; split it, or save it as CSV");
                } else if (name.equals(STRINGS) && total > limits.logBytes()) {
                    throw new UnreadableSheet(
                            "its strings take more than " + limits.logBytes() + " bytes, and all are needed in memory",
                            "Save it as CSV, which can be of any length");
                }
                if (isSheet) {
                    scan.add(block, read);
                }
            }
        }
        if (scan.found().isAny()) {
            merged.put(name, scan.found());
        }
        return total;
    }

    /** Which part each relation leads to. */
    private void read(String relations) {
        List<MatchResult> found = RELATION.matcher(relations).results().toList();
        for (MatchResult relation : found) {
            Matcher id = ID.matcher(relation.group());
            Matcher target = TARGET.matcher(relation.group());
            if (id.find() && target.find()) {
                String part = target.group(1);
                parts.put(id.group(1), part.startsWith("/") ? part.substring(1) : "xl/" + part);
            }
        }
    }

    /** The merged cells of a sheet, by the id of its relation. */
    MergedCells merged(@Nullable String relation) {
        String part = relation == null ? "" : parts.getOrDefault(relation, "");
        return merged.getOrDefault(part, MergedCells.NONE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ohsel.examples.register.intake.Batch;
import org.ohsel.examples.register.intake.SpreadsheetIntake;
import org.ohsel.examples.register.intake.Terms;
import org.ohsel.examples.register.intake.TextIntake;
import org.ohsel.io.sheet.AnnotatedCopy;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Takes in an uploaded file, whichever sort it is, and writes what was found into a copy of a spreadsheet. */
@Component
class Uploads {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A copy is a part of the page that says what was found, so that it need not be kept anywhere. */
    private static final long LONGEST_COPY = 5L << 20;

    private static final Messages MESSAGES = Messages.english().withQuotedText();

    private final SpreadsheetIntake spreadsheets;
    private final TextIntake texts;

    Uploads(SpreadsheetIntake spreadsheets, TextIntake texts) {
        this.spreadsheets = spreadsheets;
        this.texts = texts;
    }

    /**
     * What became of a file.
     *
     * @param name what it was called
     * @param batch what became of its records
     * @param copy the address of a copy with the findings in its cells, which holds the copy itself; empty if there is none
     * @param copyName what to call it
     */
    record Upload(String name, Batch batch, String copy, String copyName) {

        /** A finding in words. */
        public String words(Finding finding) {
            return StringUtils.capitalize(MESSAGES.message(finding)) + ". " + MESSAGES.advice(finding);
        }
    }

    Upload take(MultipartFile file, Terms terms) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        String ending = name.toLowerCase(Locale.ROOT).replaceAll("^.*\\.", "");
        if (isJson(file, ending)) {
            try (InputStream bytes = file.getInputStream()) {
                return new Upload(
                        name, texts.takeAll(bytes, ending.equals("ndjson") || ending.equals("jsonl"), terms), "", "");
            }
        }
        Batch batch;
        try (InputStream bytes = file.getInputStream()) {
            batch = spreadsheets.takeAll(bytes, name, terms);
        }
        boolean isText = ending.equals("csv");
        String copy =
                batch.findings().isEmpty() || file.getSize() > LONGEST_COPY ? "" : copy(file, batch.findings(), isText);
        return new Upload(name, batch, copy, "with-findings" + (isText ? ".csv" : ".xlsx"));
    }

    private static boolean isJson(MultipartFile file, String ending) throws IOException {
        if (List.of("json", "ndjson", "jsonl", "gz").contains(ending)) {
            return true;
        }
        try (InputStream bytes = file.getInputStream()) {
            int first = bytes.read();
            return first == '{' || first == '[';
        }
    }

    private static String copy(MultipartFile file, List<Finding> findings, boolean isText) throws IOException {
        Path folder = Files.createTempDirectory("upload");
        Path from = folder.resolve(isText ? "from.csv" : "from.xlsx");
        Path to = folder.resolve(isText ? "to.csv" : "to.xlsx");
        try {
            file.transferTo(from);
            AnnotatedCopy.of(findings).withMessages(MESSAGES).write(from, to);
            return "data:" + (isText ? "text/csv" : WORKBOOK) + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(to));
        } catch (IllegalArgumentException e) {
            return ""; // no spreadsheet that findings can be written into
        } finally {
            Files.deleteIfExists(from);
            Files.deleteIfExists(to);
            Files.deleteIfExists(folder);
        }
    }
}

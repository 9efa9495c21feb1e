// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ohsel.io.Framing;
import org.ohsel.io.fix.Edit;
import org.ohsel.io.fix.Fixes;
import org.ohsel.io.reading.TextSource;
import org.ohsel.io.text.TextInput;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.PersonalData;

/**
 * Reads the input of findings again: the lines that they are on, in one pass and without keeping the rest, and the text
 * that their fixes change.
 */
public interface Excerpts {

    /**
     * Reads lines. What is personal in them is masked, see {@link PersonalData}, unless the messages show everything.
     *
     * @param findings the findings
     * @param messages the messages that the lines are shown with
     * @return the line of each location of a finding, if the input has it
     * @throws IOException if the input cannot be read
     */
    Map<Location, Excerpt> read(Findings findings, Messages messages) throws IOException;

    /**
     * Finds what fixes change.
     *
     * @param findings the findings
     * @return the change of each finding that has a fix which can be applied, see {@link Fixes}; none if the input cannot
     *     be read again
     * @throws IOException if the input cannot be read
     */
    default Map<Finding, Edit> edits(Findings findings) throws IOException {
        return Map.of();
    }

    /**
     * The lines of a file.
     *
     * @param file the file, in UTF-8; compressed or not. Anything else, such as a pipe, cannot be read again and gives
     *     no lines
     * @return the excerpts
     */
    static Excerpts of(Path file) {
        return of(file, Framing.AUTO);
    }

    /**
     * The lines of a file that was read with a framing.
     *
     * @param file the file, in UTF-8; compressed or not. Anything else, such as a pipe, cannot be read again and gives
     *     no lines
     * @param framing how its records are laid out
     * @return the excerpts
     */
    static Excerpts of(Path file, Framing framing) {
        return new Excerpts() {
            @Override
            public Map<Location, Excerpt> read(Findings findings, Messages messages) throws IOException {
                return Files.isRegularFile(file)
                        ? scan(findings, messages, () -> Files.newInputStream(file))
                        : Map.of();
            }

            @Override
            public Map<Finding, Edit> edits(Findings findings) throws IOException {
                return Fixes.edits(file, framing, findings);
            }
        };
    }

    /**
     * The lines of an input in memory.
     *
     * @param json the input or its beginning, in UTF-8; compressed or not
     * @return the excerpts
     */
    static Excerpts of(byte[] json) {
        return of(json, Framing.AUTO);
    }

    /**
     * The lines of an input in memory that was read with a framing.
     *
     * @param json the input or its beginning, in UTF-8; compressed or not
     * @param framing how its records are laid out
     * @return the excerpts
     */
    static Excerpts of(byte[] json, Framing framing) {
        return new Excerpts() {
            @Override
            public Map<Location, Excerpt> read(Findings findings, Messages messages) throws IOException {
                return scan(findings, messages, () -> new ByteArrayInputStream(json));
            }

            @Override
            public Map<Finding, Edit> edits(Findings findings) {
                return Fixes.edits(json, framing, findings);
            }
        };
    }

    private static Map<Location, Excerpt> scan(Findings findings, Messages messages, TextSource.Opener bytes)
            throws IOException {
        Map<Location, Excerpt> excerpts = new HashMap<>();
        Set<Location> places = places(findings, finding -> true);
        if (!places.isEmpty()) {
            ExcerptMask mask = messages.showsQuotedText()
                    ? ExcerptMask.NONE
                    : new ExcerptMask(places(findings, PersonalData::isWhollyPersonal));
            try (InputStream input = new TextInput(bytes.open(), Long.MAX_VALUE);
                    Reader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
                new ExcerptScan(places, mask, excerpts).run(reader);
            }
        }
        return excerpts;
    }

    /**
     * No lines, for inputs that cannot be read again.
     *
     * @return no excerpts
     */
    static Excerpts none() {
        return (findings, messages) -> Map.of();
    }

    private static Set<Location> places(Findings findings, Predicate<Finding> which) {
        return findings.kept().stream()
                .filter(which)
                .map(Finding::location)
                .filter(location -> location != null)
                .collect(Collectors.toSet());
    }
}

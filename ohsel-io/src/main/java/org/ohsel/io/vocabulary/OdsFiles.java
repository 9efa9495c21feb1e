// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.model.PartialDate;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.VocabularyRules;

/** What the files of the ODS register say: organisations and successions, and what is wrong with the files. */
final class OdsFiles {

    private static final Pattern CODE = Pattern.compile(OdsCode.FORMAT);
    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, OdsOrganisation> organisations = new LinkedHashMap<>();
    private final List<OdsSuccession> successions = new ArrayList<>();
    private final Problems problems;

    OdsFiles(Map<String, byte[]> files, Problems problems) {
        this.problems = problems;
        // JSON first: it says more, so the rows of the same organisations only repeat it.
        files.forEach((name, bytes) -> {
            if (isJson(name)) {
                read(name, bytes);
            }
        });
        files.forEach((name, bytes) -> {
            if (!isJson(name)) {
                read(name, bytes);
            }
        });
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private void read(String name, byte[] bytes) {
        String text = decode(name, bytes);
        if (text == null) {
            return;
        }
        if (isJson(name)) {
            new OdsJson(name, this).read(text);
        } else {
            new OdsCsv(name, this).read(text);
        }
    }

    private @Nullable String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            flaw(
                    new OdsOrganisation.Source(name, pointer(name), new Location(1, 1)),
                    "the file is not in UTF-8, so it is not read",
                    "Save it again in UTF-8, or download it again");
            return null;
        }
    }

    /** The pointer of a file. */
    static String pointer(String name) {
        return LocatedJson.pointer(name);
    }

    Map<String, OdsOrganisation> organisations() {
        return organisations;
    }

    List<OdsSuccession> successions() {
        return successions;
    }

    /** Adds an organisation. The first record of it counts; a second one of the same form has to agree with it. */
    void add(OdsOrganisation organisation) {
        OdsOrganisation.Source source = organisation.source();
        if (!CODE.matcher(organisation.code()).matches()) {
            problems.add(
                    VocabularyRules.CODE_FORM,
                    source.pointer(),
                    source.at(),
                    Map.of(
                            "code", new Quoted(organisation.code()),
                            "system", "ODS code",
                            "form", "3 to 10 capital letters and digits"));
            return;
        }
        if (organisation.name().isEmpty()) {
            flaw(source, "the organisation has no name", "Look it up in the register, and write it as it is there");
            return;
        }
        OdsOrganisation known = organisations.putIfAbsent(organisation.code(), checked(organisation));
        if (known != null
                && isJson(known.source().file()) == isJson(source.file())
                && !known.agrees(checked(organisation))) {
            problems.add(
                    VocabularyRules.DUPLICATE,
                    source.pointer(),
                    source.at(),
                    Map.of(
                            "what",
                            "the organisation",
                            "code",
                            organisation.code(),
                            "where",
                            known.source().file() + ", which says something else of it"));
        }
    }

    /** Without its dates if they are reversed. */
    private OdsOrganisation checked(OdsOrganisation organisation) {
        LocalDate start = organisation.start();
        LocalDate end = organisation.end();
        if (start == null || end == null || !end.isBefore(start)) {
            return organisation;
        }
        problems.add(
                VocabularyRules.REVERSED,
                organisation.source().pointer(),
                organisation.source().at(),
                Map.of("period", PartialDate.parse(start + "/" + end)));
        return new OdsOrganisation(
                organisation.code(),
                organisation.name(),
                null,
                null,
                true,
                organisation.roles(),
                organisation.source());
    }

    void add(OdsSuccession succession) {
        successions.add(succession);
    }

    /** Adds that the file is not in the form in which the register is published. */
    void flaw(OdsOrganisation.Source source, String reason, String remedy) {
        problems.add(
                VocabularyRules.REGISTER, source.pointer(), source.at(), Map.of("reason", reason, "remedy", remedy));
    }

    /** Adds that something is not taken over. */
    void left(OdsOrganisation.Source source, String what, String reason, String remedy) {
        problems.add(
                VocabularyRules.NOT_TAKEN,
                source.pointer(),
                source.at(),
                Map.of("what", what, "reason", reason, "remedy", remedy));
    }

    /** A date; null if there is none, or if it is not one, which is reported. */
    @Nullable
    LocalDate date(OdsOrganisation.Source source, String what, String text, boolean digits) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return digits ? LocalDate.parse(text, DIGITS) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            String form = digits ? "20130401" : "2013-04-01";
            flaw(
                    source,
                    what + " is " + new Quoted(text) + ", which is not a date such as " + form,
                    "Download the file again, without opening it in a spreadsheet, or write the date as " + form);
            return null;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Quoted;

/** Makes the tables of a vocabulary file of what the ODS register says. */
final class OdsTables {

    private static final String SCHEME = "body";

    private final OdsFiles files;
    private final Set<String> codes;
    private final Set<BodyKind> kinds;
    private final Vocabulary base;
    private final Map<String, OdsOrganisation> taken = new LinkedHashMap<>();

    OdsTables(OdsFiles files, Set<String> codes, Set<BodyKind> kinds, Vocabulary base) {
        this.files = files;
        this.codes = codes;
        this.kinds = kinds;
        this.base = base;
    }

    Map<String, String> write() {
        choose();
        CsvTable concepts = new CsvTable("scheme", "code", "label", "ods", "valid", "serves", "sources");
        CsvTable kindTable = new CsvTable("scheme", "code", "kind", "valid");
        for (OdsOrganisation body : taken.values()) {
            concepts.row(
                    SCHEME,
                    body.code(),
                    body.name(),
                    body.code(),
                    body.validity(),
                    "",
                    "NHS Organisation Data Service, " + body.source().file());
            for (OdsKinds.Dated kind : OdsKinds.of(body)) {
                kindTable.row(SCHEME, body.code(), kind.kind().code(), kind.valid());
            }
        }
        CsvTable successions = new CsvTable("scheme", "predecessor", "successor", "date");
        for (OdsSuccession succession : successions()) {
            successions.row(SCHEME, succession.predecessor(), succession.successor(), succession.date());
        }
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(TableForm.CONCEPTS.file(), concepts.toString());
        tables.put(TableForm.KINDS.file(), kindTable.toString());
        tables.put(TableForm.SUCCESSIONS.file(), successions.toString());
        return tables;
    }

    private void choose() {
        Set<String> known = new TreeSet<>();
        Map<String, List<OdsOrganisation>> without = new LinkedHashMap<>();
        boolean all = codes.isEmpty() && kinds.isEmpty();
        for (OdsOrganisation body : files.organisations().values()) {
            List<BodyKind> its =
                    OdsKinds.of(body).stream().map(OdsKinds.Dated::kind).toList();
            boolean named = codes.contains(body.code());
            if (!all && !named && its.stream().noneMatch(kinds::contains)) {
                continue;
            }
            if (base.concept(SCHEME, body.code()).isPresent()) {
                known.add(body.code());
            } else if (its.isEmpty() && !named) {
                without.computeIfAbsent(body.source().file(), file -> new ArrayList<>())
                        .add(body);
            } else {
                taken.put(body.code(), body);
                if (its.isEmpty()) {
                    files.left(
                            body.source(),
                            "the kind of " + body.code() + " is not taken over",
                            "no kind of body here is what the register says that it is" + roles(List.of(body)),
                            "Add a row to kinds.csv if one of the kinds of body fits");
                }
            }
        }
        without.forEach(this::reportWithoutKind);
        reportKnown(known);
        reportMissing();
        if (taken.isEmpty() && codes.isEmpty() && known.isEmpty() && without.isEmpty()) {
            files.left(
                    new OdsOrganisation.Source("", "", null),
                    "no organisation is taken over",
                    "the files have none that is asked for",
                    "Give the files that have some, or ask for other kinds");
        }
    }

    private void reportWithoutKind(String file, List<OdsOrganisation> bodies) {
        OdsOrganisation first = bodies.get(0);
        files.left(
                first.source(),
                bodies.size() == 1
                        ? first.code() + " of " + file + " is not taken over"
                        : bodies.size() + " organisations of " + file + ", of which " + first.code()
                                + " is the first, are not taken over",
                "no kind of body here is what the register says that they are" + roles(bodies),
                "Leave it so, or ask for those that you need by their codes");
    }

    private static String roles(List<OdsOrganisation> bodies) {
        Set<String> ids = bodies.stream()
                .flatMap(body -> body.roles().stream())
                .map(OdsOrganisation.Role::id)
                .filter(id -> id.matches("RO\\d{1,6}"))
                .collect(Collectors.toCollection(TreeSet::new));
        return ids.isEmpty()
                ? ""
                : " (" + ids.stream().limit(10).collect(Collectors.joining(", ")) + (ids.size() > 10 ? ", ..." : "")
                        + ")";
    }

    private void reportKnown(Set<String> known) {
        if (!known.isEmpty()) {
            files.left(
                    new OdsOrganisation.Source("", "", null),
                    "what the files say of " + known.stream().limit(10).collect(Collectors.joining(", "))
                            + (known.size() > 10 ? " and " + (known.size() - 10) + " more" : "")
                            + " is not taken over",
                    "the vocabulary has these bodies already",
                    "Leave it so; to replace one, write a row for it with replace in the column change");
        }
    }

    private void reportMissing() {
        codes.stream()
                .filter(code -> !files.organisations().containsKey(code))
                .sorted()
                .forEach(code -> files.left(
                        new OdsOrganisation.Source("", "", null),
                        code + " is not taken over",
                        "none of the files has an organisation with that code",
                        "Correct the code, or add the file that has it"));
    }

    /** The successions of which both ends will be in the vocabulary. */
    private List<OdsSuccession> successions() {
        Map<OdsSuccession.Pair, OdsSuccession> kept = new LinkedHashMap<>();
        for (OdsSuccession succession : files.successions()) {
            boolean from = taken.containsKey(succession.predecessor());
            boolean to = taken.containsKey(succession.successor());
            if (!from && !to) {
                continue;
            }
            String what = "the succession from " + shown(succession.predecessor()) + " to "
                    + shown(succession.successor()) + " is not taken over";
            if (succession.predecessor().equals(succession.successor())) {
                files.left(succession.source(), what, "nothing succeeds itself", "Tell ODS about the mistake");
            } else if (isThere(succession.predecessor()) && isThere(succession.successor())) {
                OdsSuccession known = kept.putIfAbsent(succession.pair(), succession);
                if (known != null && !Objects.equals(known.date(), succession.date())) {
                    files.left(
                            succession.source(),
                            "the date of the succession from " + succession.predecessor() + " to "
                                    + succession.successor() + " is not taken over",
                            known.source().file() + " gives another date",
                            "Write the right date in successions.csv");
                }
            } else {
                String lacking = isThere(succession.successor()) ? succession.predecessor() : succession.successor();
                files.left(
                        succession.source(),
                        what,
                        shown(lacking) + " is neither taken over nor in the vocabulary",
                        "Add the file that has it, or ask for it by its code");
            }
        }
        return List.copyOf(kept.values());
    }

    private boolean isThere(String code) {
        return taken.containsKey(code) || base.concept(SCHEME, code).isPresent();
    }

    private static Object shown(String code) {
        return new Quoted(code);
    }
}

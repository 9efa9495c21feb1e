// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import tools.jackson.core.JacksonException;

/** Reads records of organisations in the JSON of the ODS register: one, several after each other, or a list. */
final class OdsJson {

    private final String file;
    private final OdsFiles files;
    private int summaries;

    OdsJson(String file, OdsFiles files) {
        this.file = file;
        this.files = files;
    }

    void read(String text) {
        try (LocatedJson values = new LocatedJson(OdsFiles.pointer(file), text, Limits.standard())) {
            boolean some = false;
            for (LocatedJson.Value value = values.next(); value != null; value = values.next()) {
                some = true;
                values.again()
                        .forEach(member -> files.flaw(
                                new OdsOrganisation.Source(file, member.pointer(), member.at()),
                                "the member " + new Quoted(member.name())
                                        + " is there twice, so only the first is read",
                                "Download the record again"));
                document(value);
            }
            if (!some) {
                notARecord(new OdsOrganisation.Source(file, OdsFiles.pointer(file), new Location(1, 1)));
            }
        } catch (JacksonException e) {
            files.flaw(
                    new OdsOrganisation.Source(file, OdsFiles.pointer(file), LocatedJson.location(text, e)),
                    "this is not valid JSON here, so the rest of the file is not read",
                    "Download the record again");
        }
        if (summaries > 0) {
            files.left(
                    new OdsOrganisation.Source(file, OdsFiles.pointer(file), null),
                    "the list of " + summaries + " in " + file + " is not taken over",
                    "such a list has neither dates nor all roles",
                    "Fetch the record of each organisation, under its OrgLink, and give those");
        }
    }

    private void document(LocatedJson.Value value) {
        LocatedJson.@Nullable Value organisations = value.member("Organisations");
        if (organisations != null) {
            organisations.list().forEach(this::element);
        } else if (value.isList()) {
            value.list().forEach(this::element);
        } else {
            element(value);
        }
    }

    private void element(LocatedJson.Value value) {
        LocatedJson.@Nullable Value organisation = value.member("Organisation");
        if (organisation != null) {
            organisation(organisation);
        } else if (isRecord(value)) {
            organisation(value);
        } else if (value.member("OrgLink") != null) {
            summaries++;
        } else {
            notARecord(source(value));
        }
    }

    private static boolean isRecord(LocatedJson.Value value) {
        return !value.text("OrgId", "extension").isEmpty();
    }

    private void notARecord(OdsOrganisation.Source source) {
        files.flaw(
                source,
                "this is not the record of an organisation, so it is not read",
                "Give what the register answers for one organisation: an object with a member Organisation");
    }

    private void organisation(LocatedJson.Value value) {
        if (!isRecord(value)) {
            notARecord(source(value));
            return;
        }
        String code = value.text("OrgId", "extension");
        Dates dates = dates(value);
        LocalDate end = dates.end();
        String status = value.text("Status");
        boolean inactive = status.equals("Inactive");
        if (!List.of("Active", "Inactive").contains(status)) {
            files.flaw(
                    source(value),
                    "the status of " + new Quoted(code) + " is neither Active nor Inactive",
                    "Download the record again");
        } else if (inactive && end == null) {
            files.left(
                    source(value),
                    "the end of " + new Quoted(code) + " is not taken over",
                    "its status is Inactive, but no end is given",
                    "Write the end in the column valid of concepts.csv if you know it");
        }
        files.add(new OdsOrganisation(
                code,
                value.text("Name").strip(),
                dates.start(),
                end,
                inactive || end != null,
                roles(value),
                source(value)));
        successions(code, value);
    }

    private List<OdsOrganisation.Role> roles(LocatedJson.Value value) {
        List<OdsOrganisation.Role> roles = new ArrayList<>();
        for (LocatedJson.Value role : value.list("Roles", "Role")) {
            roles.add(new OdsOrganisation.Role(role.text("id"), dates(role).start()));
        }
        return roles;
    }

    private void successions(String code, LocatedJson.Value value) {
        for (LocatedJson.Value succession : value.list("Succs", "Succ")) {
            String other = succession.text("Target", "OrgId", "extension");
            String type = succession.text("Type");
            if (other.isEmpty() || !List.of("Successor", "Predecessor").contains(type)) {
                files.flaw(
                        source(succession),
                        "the succession has no target, or its type is neither Successor nor Predecessor",
                        "Download the record again");
                continue;
            }
            boolean forward = type.equals("Successor");
            files.add(new OdsSuccession(
                    forward ? code : other,
                    forward ? other : code,
                    dates(succession).start(),
                    source(succession)));
        }
    }

    /** From when to when something is so. */
    private record Dates(
            @Nullable LocalDate start, @Nullable LocalDate end) {}

    /** The legal dates; the operational ones if there are no legal ones. */
    private Dates dates(LocatedJson.Value value) {
        LocatedJson.@Nullable Value legal = null;
        LocatedJson.@Nullable Value operational = null;
        for (LocatedJson.Value date : value.list("Date")) {
            switch (date.text("Type")) {
                case "Legal" -> legal = date;
                case "Operational" -> operational = date;
                default ->
                    files.flaw(
                            source(date),
                            "the type of the date is neither Legal nor Operational",
                            "Download the record again");
            }
        }
        LocatedJson.@Nullable Value chosen = legal == null ? operational : legal;
        return chosen == null ? new Dates(null, null) : new Dates(date(chosen, "Start"), date(chosen, "End"));
    }

    private @Nullable LocalDate date(LocatedJson.Value value, String member) {
        LocatedJson.@Nullable Value date = value.member(member);
        return date == null ? null : files.date(source(date), member, date.text(), false);
    }

    private OdsOrganisation.Source source(LocatedJson.Value value) {
        return new OdsOrganisation.Source(file, value.pointer(), value.at());
    }
}

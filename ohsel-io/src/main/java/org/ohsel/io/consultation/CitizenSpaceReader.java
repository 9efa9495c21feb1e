// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;

/** Reads consultations in the JSON of Citizen Space. Some members have one name in its documentation and another on sites. */
final class CitizenSpaceReader implements BiConsumer<String, LocatedJson.Value> {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Set<String> PEOPLE =
            Set.of("contact_name", "contact_jobtitle", "contact_team", "contact_email", "contact_phone");

    /** What is known and has no place in a record, or repeats what has one. */
    private static final Set<String> NOT_NEEDED = Set.of(
            "department",
            "type",
            "type_string",
            "activity_type",
            "participation_url",
            "participate_url",
            "progress",
            "workspace_id",
            "workspace_title",
            "related_links",
            "related_consultations");

    private static final Set<String> TAKEN = Set.of(
            "id",
            "title",
            "url",
            "status",
            "overview",
            "startdate",
            "enddate",
            "dept",
            "visibility",
            "why",
            "what_happens_next",
            "feedbackdate",
            "resultsdate",
            "resultdate",
            "supporting_documents",
            "audiences",
            "areas",
            "interests");

    private static final Map<String, ConsultationStatus> STATUSES = Map.of(
            "open", ConsultationStatus.OPEN,
            "closed", ConsultationStatus.CLOSED,
            "forthcoming", ConsultationStatus.PLANNED);

    private final Site site;
    private final @Nullable BodyRef body;
    private final ImportedLog log;
    private final Drafts drafts;
    private final Set<String> unknown = new TreeSet<>();
    private @Nullable Origin people;
    private @Nullable Origin firstUnknown;

    CitizenSpaceReader(Site site, @Nullable BodyRef body, ImportedLog log, Drafts drafts) {
        this.site = site;
        this.body = body;
        this.log = log;
        this.drafts = drafts;
    }

    @Override
    public void accept(String file, LocatedJson.Value value) {
        String id = value.text("id").strip();
        String title = PlainText.line(value.text("title"));
        if (!value.isObject() || id.isEmpty() || title.isEmpty()) {
            log.notRead(
                    Origin.of(file, value),
                    "this is not a consultation of Citizen Space, which has an id and a title, so it is not read",
                    "Give what the site answers to json_search_results or json_consultation_details");
            return;
        }
        if (List.of("private", "hidden", "restricted")
                .contains(value.text("visibility").toLowerCase(Locale.ROOT))) {
            log.restricted(
                    origin(file, value, "visibility"),
                    "a consultation",
                    "the site does not show it to the public",
                    "Import it again when it does");
            return;
        }
        notePeopleAndUnknown(file, value);
        String department = value.text("dept").strip();
        String key = department.isEmpty() ? id : department + "/" + id;
        Draft draft = new Draft(
                site,
                site.recordId("consultation", key),
                title,
                Origin.of(file, value),
                origin(file, value, "title"),
                body,
                log);
        draft.activity().addIdentifiers(site.identifier(PlainText.shortened(key, Draft.LONGEST_TITLE)));
        String page = address(file, value, draft);
        draft.activity().addSources(Source.builder().document(page).build());
        status(file, value, draft);
        dates(file, value, draft);
        draft.say("summary", PlainText.of(value.text("overview")), null, origin(file, value, "overview"));
        draft.say("context", PlainText.of(value.text("why")), null, origin(file, value, "why"));
        draft.say(
                "next-step",
                PlainText.of(value.text("what_happens_next")),
                null,
                origin(file, value, "what_happens_next"));
        terms(file, value, draft);
        for (LocatedJson.Value document : value.list("supporting_documents")) {
            if (document.isObject()) {
                String record = draft.publication(
                        PlainText.line(document.text("title")),
                        document.text("url").strip(),
                        null,
                        page,
                        Origin.of(file, document));
                if (record != null) {
                    draft.consultation().addDocuments(record);
                }
            }
        }
        drafts.add(key, draft, value);
    }

    private static Origin origin(String file, LocatedJson.Value value, String member) {
        LocatedJson.@Nullable Value found = value.member(member);
        return Origin.of(file, found == null ? value : found);
    }

    private void notePeopleAndUnknown(String file, LocatedJson.Value value) {
        if (!(value.content() instanceof Map<?, ?> members)) {
            return;
        }
        for (Object key : members.keySet()) {
            String name = String.valueOf(key);
            LocatedJson.@Nullable Value member = value.member(name);
            boolean empty = member == null || member.content().equals("");
            if (PEOPLE.contains(name) && !empty && people == null) {
                people = origin(file, value, name);
            } else if (!PEOPLE.contains(name) && !TAKEN.contains(name) && !NOT_NEEDED.contains(name)) {
                unknown.add(name);
                firstUnknown = firstUnknown == null ? origin(file, value, name) : firstUnknown;
            }
        }
    }

    private String address(String file, LocatedJson.Value value, Draft draft) {
        String url = value.text("url").strip();
        @Nullable String address = url.isEmpty() ? null : site.resolve(url);
        if (address != null) {
            draft.consultation().address(address);
            draft.consultationOrigin("address", origin(file, value, "url"));
            return address;
        }
        if (!url.isEmpty()) {
            log.notUnderstood(
                    origin(file, value, "url"),
                    "the address of the consultation",
                    url,
                    "which is not a web address, so it is left out",
                    "Look the consultation up, and add its address");
        }
        return site.address();
    }

    private void status(String file, LocatedJson.Value value, Draft draft) {
        String text = value.text("status").strip();
        @Nullable ConsultationStatus status = STATUSES.get(text.toLowerCase(Locale.ROOT));
        draft.consultation().status(status);
        draft.consultationOrigin("status", origin(file, value, "status"));
        if (status == null && !text.isEmpty()) {
            log.notUnderstood(
                    origin(file, value, "status"),
                    "the status of the consultation",
                    text,
                    "which is none of open, closed and forthcoming, so the record has none",
                    "Add the status that it stands for");
        }
    }

    private void dates(String file, LocatedJson.Value value, Draft draft) {
        draft.consultation().opens(date(file, value, "startdate", "the first day"));
        draft.consultationOrigin("opens", origin(file, value, "startdate"));
        draft.consultation().closes(date(file, value, "enddate", "the last day"));
        draft.consultationOrigin("closes", origin(file, value, "enddate"));
        String results = value.text("resultsdate").isBlank() ? "resultdate" : "resultsdate";
        draft.consultation().feedbackPublished(date(file, value, results, "the day of the results"));
        draft.consultationOrigin("feedbackPublished", origin(file, value, results));
        @Nullable PartialDate expected = date(file, value, "feedbackdate", "the day of the feedback");
        if (expected != null) {
            draft.say(
                    "next-step", "The site gives a date for feedback.", expected, origin(file, value, "feedbackdate"));
        }
    }

    private @Nullable PartialDate date(String file, LocatedJson.Value value, String member, String what) {
        String text = value.text(member).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException e) {
            log.notUnderstood(
                    origin(file, value, member),
                    what,
                    text,
                    "which is not a date such as 2023/03/14, so it is left out",
                    "Look the date up, and add it to the record");
            return null;
        }
    }

    private void terms(String file, LocatedJson.Value value, Draft draft) {
        each(
                file,
                value,
                "audiences",
                draft,
                List.of("stakeholder-group"),
                concept -> draft.consultation().addGroups(new StakeholderGroup(concept.code())));
        each(
                file,
                value,
                "areas",
                draft,
                List.of("borough"),
                concept -> draft.activity().addBoroughs(new Borough(concept.code())));
        each(
                file,
                value,
                "interests",
                draft,
                List.of("service-area"),
                concept -> draft.activity().addWorkstreams(new Workstream(concept.scheme() + "/" + concept.code())));
    }

    /** Takes those of a list that the vocabulary has; the names of the others go into a statement. */
    private void each(
            String file,
            LocatedJson.Value value,
            String member,
            Draft draft,
            List<String> schemes,
            Consumer<Concept> take) {
        List<String> others = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (LocatedJson.Value element : value.list(member)) {
            String name = PlainText.line(element.text("name").isBlank() ? element.text("id") : element.text("name"));
            if (name.isEmpty()) {
                continue;
            }
            Optional<Concept> concept = log.vocabulary().match(name, schemes.toArray(String[]::new)).stream()
                    .filter(match -> !match.isAmbiguous())
                    .map(match -> match.concept())
                    .findFirst();
            if (concept.isPresent()) {
                if (taken.add(concept.get().code())) {
                    take.accept(concept.get());
                }
            } else {
                others.add(name);
                log.notUnderstood(
                        Origin.of(file, element),
                        "one of the " + member,
                        name,
                        "which the vocabulary does not have, so it is kept in words, in a statement",
                        "Add the code that it stands for, or add it to your vocabulary and import again");
            }
        }
        if (!others.isEmpty()) {
            String label = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
            draft.say(
                    "context", label + " on the site: " + String.join("; ", others), null, origin(file, value, member));
        }
    }

    /** Says once what is left out on purpose. */
    void finish() {
        if (people != null) {
            log.leftOut(
                    people,
                    "the people and teams to contact",
                    "a log of engagement does not need them",
                    "Nothing needs to be done; the page of the consultation has them");
        }
        if (firstUnknown != null) {
            log.leftOut(
                    firstUnknown,
                    "the members " + String.join(", ", unknown),
                    "they are not in the documentation of version 2.4",
                    "Add by hand what you need of them");
        }
    }
}

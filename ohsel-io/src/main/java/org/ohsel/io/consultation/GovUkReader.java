// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ConsultationStatus;

/** Reads consultations in the JSON of GOV.UK's content interface. */
final class GovUkReader implements BiConsumer<String, LocatedJson.Value> {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private static final Map<String, ConsultationStatus> STATUSES = Map.of(
            "consultation", ConsultationStatus.PLANNED,
            "open_consultation", ConsultationStatus.OPEN,
            "closed_consultation", ConsultationStatus.CLOSED,
            "consultation_outcome", ConsultationStatus.CONCLUDED);

    /** The link in the HTML of an attachment, as pages had it before attachments had members of their own. */
    private static final Pattern LINK_IN_HTML = Pattern.compile(
            "(?><(?=[^<>]*>)[^<>]*?class=[\"']title[\"'][^<>]*>)\\s*+"
                    + "(?><a\\s(?=[^<>]*>)[^<>]*?href=[\"']([^\"'<>]*)[\"'][^<>]*>)(.{1,2000}?)</a>",
            Pattern.DOTALL);

    private final Site site;
    private final ImportedLog log;
    private final Drafts drafts;
    private @Nullable Origin contacts;

    GovUkReader(Site site, ImportedLog log, Drafts drafts) {
        this.site = site;
        this.log = log;
        this.drafts = drafts;
    }

    @Override
    public void accept(String file, LocatedJson.Value value) {
        String title = PlainText.line(value.text("title"));
        String key = value.text("content_id").strip();
        LocatedJson.@Nullable Value details = value.member("details");
        if (!value.text("schema_name").equals("consultation") || details == null || title.isEmpty() || key.isEmpty()) {
            log.notRead(
                    Origin.of(file, value),
                    "this is not a consultation of GOV.UK, which has the schema_name consultation, a content_id, a title and"
                            + " details, so it is not read",
                    "Give what GOV.UK answers under /api/content/government/consultations/");
            return;
        }
        Draft draft = new Draft(
                site,
                site.recordId("consultation", key),
                title,
                Origin.of(file, value),
                origin(file, value, "title"),
                null,
                log);
        draft.activity().addIdentifiers(site.identifier(PlainText.shortened(key, Draft.LONGEST_TITLE)));
        @Nullable String page = site.resolve(value.text("base_path").strip());
        draft.consultation().address(page);
        draft.consultationOrigin("address", origin(file, value, "base_path"));
        String source = page == null ? site.address() : page;
        draft.activity().addSources(Source.builder().document(source).build());
        status(file, value, draft);
        organisations(file, value, draft);
        draft.consultation().opens(date(file, details, "opening_date", "the first day"));
        draft.consultationOrigin("opens", origin(file, details, "opening_date"));
        draft.consultation().closes(date(file, details, "closing_date", "the last day"));
        draft.consultationOrigin("closes", origin(file, details, "closing_date"));
        @Nullable
        PartialDate feedback = date(file, details, "public_feedback_publication_date", "the day of the feedback");
        draft.consultation().feedbackPublished(feedback);
        draft.consultationOrigin("feedbackPublished", origin(file, details, "public_feedback_publication_date"));
        @Nullable PartialDate outcome = date(file, details, "final_outcome_publication_date", "the day of the outcome");
        draft.consultation().outcomePublished(outcome);
        draft.consultationOrigin("outcomePublished", origin(file, details, "final_outcome_publication_date"));
        draft.say("summary", PlainText.line(value.text("description")), null, origin(file, value, "description"));
        say("context", "body", null, file, details, draft);
        say("finding", "public_feedback_detail", feedback, file, details, draft);
        say("outcome", "final_outcome_detail", outcome, file, details, draft);
        if (contacts == null && details.member("ways_to_respond") != null) {
            contacts = origin(file, details, "ways_to_respond");
        }
        documents(file, details, source, feedback, outcome, draft);
        drafts.add(key, draft, value);
    }

    private static Origin origin(String file, LocatedJson.Value value, String member) {
        LocatedJson.@Nullable Value found = value.member(member);
        return Origin.of(file, found == null ? value : found);
    }

    private static void say(
            String kind,
            String member,
            @Nullable PartialDate date,
            String file,
            LocatedJson.Value details,
            Draft draft) {
        draft.say(kind, PlainText.of(details.text(member)), date, origin(file, details, member));
    }

    private void status(String file, LocatedJson.Value value, Draft draft) {
        String text = value.text("document_type");
        @Nullable ConsultationStatus status = STATUSES.get(text);
        draft.consultation().status(status);
        draft.consultationOrigin("status", origin(file, value, "document_type"));
        if (status == null && !text.isEmpty()) {
            log.notUnderstood(
                    origin(file, value, "document_type"),
                    "the document_type of the consultation",
                    text,
                    "which is not one of a consultation, so the record has no status",
                    "Add the status that it stands for");
        }
        LocatedJson.@Nullable Value notice = value.member("withdrawn_notice");
        if (notice != null && !notice.text("withdrawn_at").isEmpty()) {
            String explanation = PlainText.of(notice.text("explanation"));
            draft.say(
                    "context",
                    ("GOV.UK has withdrawn the page. " + explanation).strip(),
                    date(file, notice, "withdrawn_at", "the day on which the page was withdrawn"),
                    Origin.of(file, notice));
        }
    }

    /** The day in the United Kingdom; null if there is none, or if it is not a moment, which is reported. */
    private @Nullable PartialDate date(String file, LocatedJson.Value value, String member, String what) {
        String text = value.text(member).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.of(
                    OffsetDateTime.parse(text).atZoneSameInstant(UNITED_KINGDOM).toLocalDate());
        } catch (DateTimeException | IllegalArgumentException e) {
            log.notUnderstood(
                    origin(file, value, member),
                    what,
                    text,
                    "which is not a moment such as 2023-03-14T09:30:00+00:00, so it is left out",
                    "Look the date up, and add it to the record");
            return null;
        }
    }

    private void organisations(String file, LocatedJson.Value value, Draft draft) {
        Set<String> seen = new LinkedHashSet<>();
        for (LocatedJson.Value organisation : value.list("links", "organisations")) {
            String name = PlainText.line(organisation.text("title"));
            if (name.isEmpty() || !seen.add(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            Optional<BodyRef> known = log.vocabulary().match(name, "body").stream()
                    .filter(match -> !match.isAmbiguous())
                    .map(match -> new BodyRef(match.concept().code()))
                    .findFirst();
            String id = organisation.text("content_id").strip();
            String record = site.recordId("organisation", id.isEmpty() ? name : id);
            draft.activity().addCommissioners(known.orElse(new BodyRef(record)));
            if (known.isEmpty()) {
                Body.Builder body = Body.builder().id(record).name(PlainText.shortened(name, Draft.LONGEST_TITLE));
                if (!id.isEmpty()) {
                    body.addIdentifiers(site.identifier(PlainText.shortened(id, Draft.LONGEST_TITLE)));
                }
                draft.describe(body.build(), Origin.of(file, organisation));
            }
        }
    }

    /** A document and where its title, address and kind were found. */
    private record Document(String title, String url, Origin origin) {}

    private void documents(
            String file,
            LocatedJson.Value details,
            String page,
            @Nullable PartialDate feedback,
            @Nullable PartialDate outcome,
            Draft draft) {
        Map<String, Document> attachments = new LinkedHashMap<>();
        for (LocatedJson.Value attachment : details.list("attachments")) {
            String id = attachment.text("id").isEmpty() ? attachment.pointer() : attachment.text("id");
            if (attachment.isObject()) {
                attachments.put(
                        id,
                        new Document(
                                PlainText.line(attachment.text("title")),
                                attachment.text("url").strip(),
                                Origin.of(file, attachment)));
                if (!attachment.text("alternative_format_contact_email").isEmpty()) {
                    contacts =
                            contacts == null ? origin(file, attachment, "alternative_format_contact_email") : contacts;
                }
            }
        }
        List<Document> reports = chosen(file, details, "public_feedback", attachments);
        List<Document> outcomes = chosen(file, details, "final_outcome", attachments);
        List<Document> others = chosen(file, details, "", attachments);
        others.addAll(attachments.values());
        for (Document document : others) {
            String record = publish(document, null, page, draft);
            if (record != null) {
                draft.consultation().addDocuments(record);
            }
        }
        for (Document document : reports) {
            String record = publish(document, feedback, page, draft);
            if (record != null) {
                draft.consultation().addReports(record);
            }
        }
        outcomes.forEach(document -> publish(document, outcome, page, draft));
    }

    /** Those of a list, which may be of ids, or of HTML as pages had it before; they are no longer among the rest. */
    private List<Document> chosen(
            String file, LocatedJson.Value details, String prefix, Map<String, Document> attachments) {
        List<Document> documents = new ArrayList<>();
        String ids = prefix.isEmpty() ? "featured_attachments" : prefix + "_attachments";
        for (LocatedJson.Value id : details.list(ids)) {
            @Nullable Document document = attachments.remove(String.valueOf(id.content()));
            if (document != null) {
                documents.add(document);
            }
        }
        if (documents.isEmpty()) {
            for (LocatedJson.Value html : details.list(prefix.isEmpty() ? "documents" : prefix + "_documents")) {
                inHtml(file, html, attachments).ifPresent(documents::add);
            }
        }
        return documents;
    }

    /** The document in HTML, unless it is an attachment, too; empty if there is no link in it, which is reported. */
    private Optional<Document> inHtml(String file, LocatedJson.Value html, Map<String, Document> attachments) {
        Matcher link = LINK_IN_HTML.matcher(String.valueOf(html.content()));
        if (!link.find()) {
            log.notUnderstood(
                    Origin.of(file, html),
                    "a document",
                    "HTML",
                    "in which no title with a link was found, so it is left out",
                    "Add the document by hand");
            return Optional.empty();
        }
        String url = PlainText.line(link.group(1));
        attachments.values().removeIf(document -> document.url().equals(url));
        return Optional.of(new Document(PlainText.of(link.group(2)).replace('\n', ' '), url, Origin.of(file, html)));
    }

    private static @Nullable String publish(
            Document document, @Nullable PartialDate published, String page, Draft draft) {
        return draft.publication(document.title(), document.url(), published, page, document.origin());
    }

    /** Says once what is left out on purpose. */
    void finish() {
        if (contacts != null) {
            log.leftOut(
                    contacts,
                    "addresses to write to",
                    "a log of engagement does not need them",
                    "Nothing needs to be done; the page of the consultation has them");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.StatementKind;

/** An activity with one consultation, and the publications that belong to it, on the way to becoming records. */
final class Draft {

    static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 4000;
    private static final String CONSULTATION = "/consultations/0";

    private final String id;
    private final ImportedLog log;
    private final Site site;
    private final CommissioningActivity.Builder activity;
    private final Consultation.Builder consultation = Consultation.builder();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Origin> bodyOrigins = new HashMap<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Map<String, Origin>> publicationOrigins = new ArrayList<>();
    private final @Nullable BodyRef publisher;
    private int statements;

    /** Begins with what every consultation has; its title is shortened if it is too long, which is reported. */
    Draft(
            Site site,
            String id,
            String title,
            Origin whole,
            Origin titled,
            @Nullable BodyRef publisher,
            ImportedLog log) {
        this.id = id;
        this.site = site;
        this.log = log;
        this.publisher = publisher;
        String name = shortened(title, "the title of the consultation", titled);
        this.activity = CommissioningActivity.builder()
                .id(id)
                .kind(ActivityKind.POLICY_DEVELOPMENT)
                .title(name);
        consultation.title(name);
        if (publisher != null) {
            activity.addCommissioners(publisher);
        }
        origins.put("", whole);
        origins.put("/title", titled);
        origins.put(CONSULTATION, whole);
    }

    CommissioningActivity.Builder activity() {
        return activity;
    }

    Consultation.Builder consultation() {
        return consultation;
    }

    /** Says where a member of the consultation came from. */
    void consultationOrigin(String member, Origin origin) {
        origins.put(CONSULTATION + "/" + member, origin);
    }

    /** Adds a statement, or several if the text is too long for one; nothing if it is empty. */
    void say(String kind, String text, @Nullable PartialDate date, Origin origin) {
        for (String part : PlainText.parts(text, LONGEST_TEXT)) {
            activity.addStatements(Statement.builder()
                    .kind(new StatementKind(kind))
                    .text(part)
                    .date(date)
                    .build());
            origins.put("/statements/" + statements, origin);
            statements++;
        }
    }

    /** Adds a body that is not in the vocabulary. */
    void describe(Body body, Origin origin) {
        bodies.put(body.id(), body);
        bodyOrigins.put(body.id(), origin);
    }

    /**
     * Adds a publication about the activity.
     *
     * @return its id; null if it has no title, which is reported
     */
    @Nullable
    String publication(String title, String url, @Nullable PartialDate published, String page, Origin origin) {
        if (title.isEmpty()) {
            log.notRead(origin, "the document has no title, so it is not read", "Add it by hand");
            return null;
        }
        @Nullable String address = url.isEmpty() ? null : site.resolve(url);
        if (address == null && !url.isEmpty()) {
            log.notUnderstood(
                    origin,
                    "the address of a document",
                    url,
                    "which is not a web address, so it is left out",
                    "Look the document up, and add its address");
        }
        String record = id + "-document-" + (publications.size() + 1);
        Publication.Builder publication = Publication.builder()
                .id(record)
                .kind(kind(title))
                .title(shortened(title, "the title of a document", origin))
                .address(address)
                .published(published)
                .addAbout(id)
                .addSources(Source.builder().document(page).build());
        if (publisher != null) {
            publication.addPublishers(publisher);
        }
        publications.add(publication.build());
        publicationOrigins.add(Map.of("", origin));
        return record;
    }

    /** What the title says, if that is a label of the vocabulary or has one of these words in it. */
    private PublicationKind kind(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return log.vocabulary().match(title, "publication-kind").stream()
                .filter(match -> !match.isAmbiguous())
                .findFirst()
                .map(match -> new PublicationKind(match.concept().code()))
                .orElseGet(() -> {
                    if (words.contains("equality impact") || words.contains("equalities impact")) {
                        return new PublicationKind("equality-impact-assessment");
                    }
                    return words.contains("consultation document") || words.contains("consultation paper")
                            ? new PublicationKind("consultation-document")
                            : PublicationKind.PAPER;
                });
    }

    private String shortened(String text, String what, Origin origin) {
        if (text.length() > LONGEST_TITLE) {
            log.notUnderstood(
                    origin,
                    what,
                    text,
                    "which is longer than " + LONGEST_TITLE + " characters, so it is shortened",
                    "Write it more briefly");
        }
        return PlainText.shortened(text, LONGEST_TITLE);
    }

    void finish() {
        bodies.forEach((body, record) -> log.add(record, Map.of("", bodyOrigins.getOrDefault(body, Origin.of("")))));
        log.add(activity.addConsultations(consultation.build()).build(), origins);
        for (int i = 0; i < publications.size(); i++) {
            log.add(publications.get(i), publicationOrigins.get(i));
        }
    }

    /** The ids of the bodies that this describes, so that others need not. */
    void withoutBodies(Set<String> described) {
        bodies.keySet().removeAll(described);
        described.addAll(bodies.keySet());
    }
}

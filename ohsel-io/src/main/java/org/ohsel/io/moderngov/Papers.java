// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.PublicationKind;

/** The papers that are linked to meetings and their items. */
final class Papers {

    private static final int LONGEST_TITLE = 500;

    /** A paper, and the meetings at which it was presented. */
    private record Paper(
            String id,
            String title,
            @Nullable String address,
            @Nullable LocalDate published,
            @Nullable AccessRestriction access,
            Map<String, Origin> origins,
            Set<String> meetings) {}

    private final Site site;
    private final @Nullable BodyRef council;
    private final ImportedLog log;
    private final Map<String, Paper> byRecord = new LinkedHashMap<>();
    private final Set<String> committeeTitles = new LinkedHashSet<>();

    Papers(Site site, @Nullable BodyRef council, ImportedLog log) {
        this.site = site;
        this.council = council;
        this.log = log;
    }

    /** Takes the papers of an item, and returns the ids of their records. */
    List<String> of(XmlElement owner) {
        List<String> records = new ArrayList<>();
        XmlElement documents = owner.child("linkeddocuments");
        if (documents != null) {
            for (XmlElement document : documents.children()) {
                @Nullable String record = document.name().equals("linkeddoc") ? add(document) : null;
                if (record != null && !records.contains(record)) {
                    records.add(record);
                }
            }
        }
        return records;
    }

    /**
     * The title of the committee that the papers name which have been read since this was last asked; empty if they name
     * none, or several.
     */
    String committeeTitle() {
        committeeTitles.remove("");
        String title = committeeTitles.size() == 1 ? committeeTitles.iterator().next() : "";
        committeeTitles.clear();
        return title;
    }

    void presentedAt(String record, String meeting) {
        Paper paper = byRecord.get(record);
        if (paper != null) {
            paper.meetings().add(meeting);
        }
    }

    private @Nullable String add(XmlElement document) {
        String id = document.text("attachmentid");
        if (document.isTrue("isrestricted") || !document.text("restrictionsref").isEmpty()) {
            log.restricted(
                    document.origin("isrestricted"),
                    id.isEmpty() ? "a document" : "document " + id,
                    "it is restricted",
                    "Nothing needs to be done; if it has been released since, import it again");
            return null;
        }
        String title = PlainText.line(document.text("title"));
        if (id.isEmpty() || title.isEmpty()) {
            log.notRead(
                    document.origin(),
                    "the document has no " + (id.isEmpty() ? "attachmentid" : "title") + ", so it is not read",
                    "Download it again");
            return null;
        }
        committeeTitles.add(PlainText.line(document.text("committeetitle")));
        String record = site.recordId("document", id);
        if (!byRecord.containsKey(record)) {
            byRecord.put(record, paper(id, title, document));
        }
        return record;
    }

    private Paper paper(String id, String title, XmlElement document) {
        Fields fields = new Fields(log);
        String url = PlainText.line(document.text("url"));
        @Nullable String address = url.isEmpty() ? null : site.resolve(url);
        if (address == null && !url.isEmpty()) {
            log.notUnderstood(
                    document.origin("url"),
                    "the address of document " + id,
                    url,
                    "which is not a web address, so it is left out",
                    "Look the document up, and add its address");
        }
        if (title.length() > LONGEST_TITLE) {
            log.notUnderstood(
                    document.origin("title"),
                    "the title of document " + id,
                    title,
                    "which is longer than " + LONGEST_TITLE + " characters, so it is shortened",
                    "Write a shorter title");
        }
        return new Paper(
                id,
                PlainText.shortened(title, LONGEST_TITLE),
                address,
                fields.date(document, "publicationdate", "the publication date of document " + id),
                document.isFalse("isrestricted") ? AccessRestriction.OPEN : null,
                Map.of(
                        "", document.origin(),
                        "/title", document.origin("title"),
                        "/address", document.origin("url"),
                        "/published", document.origin("publicationdate")),
                new LinkedHashSet<>());
    }

    /** Adds the papers of meetings that are in the log. */
    void addTo(ImportedLog records, Set<String> meetings) {
        for (Paper paper : byRecord.values()) {
            List<String> presentedAt = paper.meetings().stream()
                    .filter(meetings::contains)
                    .map(meeting -> site.recordId("meeting", meeting))
                    .toList();
            if (presentedAt.isEmpty()) {
                continue;
            }
            Publication.Builder publication = Publication.builder()
                    .id(site.recordId("document", paper.id()))
                    .kind(kind(paper.title()))
                    .title(paper.title())
                    .addAllPresentedAt(presentedAt)
                    .published(paper.published() == null ? null : PartialDate.of(paper.published()))
                    .address(paper.address())
                    .access(paper.access())
                    .addIdentifiers(site.identifier("ID=" + paper.id()))
                    .addSources(Source.builder()
                            .document(Meeting.address(
                                    site, paper.meetings().iterator().next()))
                            .build());
            if (council != null) {
                publication.addPublishers(council);
            }
            records.add(publication.build(), paper.origins());
        }
    }

    /** Minutes and slides say that they are; anything else before a meeting is a paper. */
    private static PublicationKind kind(String title) {
        String words = " " + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        if (words.contains(" minutes ") && !words.matches("(?s).*\\d minutes .*")) {
            return PublicationKind.COMMITTEE_MINUTES;
        }
        return words.contains(" presentation ") || words.contains(" slides ")
                ? PublicationKind.PRESENTATION
                : PublicationKind.PAPER;
    }
}

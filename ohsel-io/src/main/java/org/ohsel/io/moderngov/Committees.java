// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.StatementKind;

/** The committees that answers describe or name. */
final class Committees {

    private static final int LONGEST_NAME = 500;

    /**
     * A committee.
     *
     * @param expired whether it no longer meets; null if not stated
     */
    private record Committee(
            String id,
            String title,
            String category,
            @Nullable Boolean expired,
            Origin origin) {}

    private final Site site;
    private final @Nullable BodyRef council;
    private final ImportedLog log;
    private final LeftOut leftOut;
    private final Map<String, Committee> byId = new LinkedHashMap<>();
    private final Map<String, String> idsByTitle = new HashMap<>();

    Committees(Site site, @Nullable BodyRef council, ImportedLog log, LeftOut leftOut) {
        this.site = site;
        this.council = council;
        this.log = log;
        this.leftOut = leftOut;
    }

    /** Adds the committee that an element describes: one of a list, or the one whose meetings are listed. */
    void add(XmlElement element) {
        String id = element.text("committeeid");
        String title = PlainText.line(element.text("committeetitle"));
        if (id.isEmpty() || title.isEmpty()) {
            log.notRead(
                    element.origin(),
                    "the committee has no " + (id.isEmpty() ? "committeeid" : "committeetitle") + ", so it is not read",
                    "Download it again");
            return;
        }
        if (element.isTrue("committeedeleted")) {
            leftOut.add(LeftOut.Kind.DELETED, element.origin("committeedeleted"));
            return;
        }
        @Nullable
        Boolean expired = element.isTrue("committeeexpired")
                ? Boolean.TRUE
                : element.isFalse("committeeexpired") ? Boolean.FALSE : null;
        put(new Committee(
                id,
                title,
                PlainText.line(element.text("committeecategory")),
                expired,
                element.origin("committeetitle")));
    }

    /** Adds the committee that a meeting in a list by date names. */
    void addOf(XmlElement meeting) {
        String id = meeting.text("committeeid");
        String title = PlainText.line(meeting.text("committeetitle"));
        if (!id.isEmpty() && !title.isEmpty()) {
            put(new Committee(id, title, "", null, meeting.origin("committeetitle")));
        }
    }

    /** The list of committees says more than the lists of meetings, whichever is read first. */
    private void put(Committee committee) {
        byId.merge(committee.id(), committee, (one, other) -> one.expired() == null ? other : one);
        idsByTitle.putIfAbsent(key(committee.title()), committee.id());
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** The title of a committee; empty if it is not known. */
    String title(String id) {
        Committee committee = byId.get(id);
        return committee == null ? "" : committee.title();
    }

    /** The id of the committee with a title; empty if it is not known. */
    String idOf(String title) {
        return idsByTitle.getOrDefault(key(title), "");
    }

    BodyRef ref(String id) {
        return new BodyRef(site.recordId("committee", id));
    }

    void addTo(ImportedLog records) {
        for (Committee committee : byId.values()) {
            if (committee.title().length() > LONGEST_NAME) {
                records.notUnderstood(
                        committee.origin(),
                        "the title of committee " + committee.id(),
                        committee.title(),
                        "which is longer than " + LONGEST_NAME + " characters, so it is shortened",
                        "Write a shorter name");
            }
            Body.Builder body = Body.builder()
                    .id(ref(committee.id()).code())
                    .name(PlainText.shortened(committee.title(), LONGEST_NAME))
                    .kind(bodyKind(committee.title()))
                    .partOf(council)
                    .addIdentifiers(site.identifier("CId=" + committee.id()))
                    .addSources(Source.builder()
                            .document(site.address() + "/mgWebService.asmx/GetCommittees")
                            .build());
            if (!committee.category().isEmpty()) {
                body.addStatements(context("Category in the council's system: " + committee.category()));
            }
            if (Boolean.TRUE.equals(committee.expired())) {
                body.addStatements(context("The council's system says that it has expired."));
            }
            records.add(body.build(), Map.of("", committee.origin()));
        }
    }

    private static Statement context(String text) {
        return Statement.builder()
                .kind(StatementKind.CONTEXT)
                .text(PlainText.shortened(text, Fields.LONGEST_TEXT))
                .build();
    }

    /** What a title tells; a committee of a council only if the council is known, for others use the system, too. */
    private @Nullable BodyKind bodyKind(String title) {
        String words = words(title);
        if (words.contains(" scrutiny ")) {
            return BodyKind.SCRUTINY_COMMITTEE;
        }
        if (isHealthAndWellbeingBoard(words)) {
            return BodyKind.HEALTH_AND_WELLBEING_BOARD;
        }
        boolean committee = words.contains(" committee ") || isCabinet(words);
        return council != null && committee ? new BodyKind("council-committee") : null;
    }

    /** What kind of meeting a committee with this title has. */
    static EventKind eventKind(String title) {
        String words = words(title);
        if (words.contains(" scrutiny ")) {
            return EventKind.SCRUTINY_MEETING;
        }
        if (isHealthAndWellbeingBoard(words)) {
            return new EventKind("health-and-wellbeing-board-meeting");
        }
        if (isCabinet(words)) {
            return new EventKind("cabinet-meeting");
        }
        if (List.of(" council ", " full council ", " annual council ", " budget council ")
                .contains(words)) {
            return new EventKind("council-meeting");
        }
        if (words.contains(" joint committee ")) {
            return new EventKind("joint-committee-meeting");
        }
        return new EventKind(words.contains(" committee ") ? "committee-meeting" : "meeting");
    }

    private static boolean isHealthAndWellbeingBoard(String words) {
        return words.replace(" well being ", " wellbeing ").contains(" health and wellbeing board ");
    }

    private static boolean isCabinet(String words) {
        return words.equals(" cabinet ") || words.equals(" executive ") || words.equals(" the executive ");
    }

    private static String words(String title) {
        return " "
                + title.toLowerCase(Locale.ROOT)
                        .replace("&", " and ")
                        .replace("sub-committee", "sub committee")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}

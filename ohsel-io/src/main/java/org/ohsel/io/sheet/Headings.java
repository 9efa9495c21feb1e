// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/** Guesses what a heading means, from the names of the members and from what people call them. */
final class Headings {

    /**
     * What people call members, by the heading in lower case without punctuation: the member of the record, with what else
     * is set. Of several members the first that the kind of record has is taken.
     */
    private static final Map<String, String> COMMON = common();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(" ?[0-9]+$");

    /** No heading is compared beyond this. */
    private static final int LONGEST = 200;

    private Headings() {}

    private static Map<String, String> common() {
        Map<String, String> common = new LinkedHashMap<>();
        String[][] rows = {
            {
                "id",
                "activity id|reference|ref|ref no|reference number|our ref|record id|event id|unique id|no|number of record"
            },
            {"date", "event date|date of event|when|meeting date|date of meeting|start date|from"},
            {"date:end", "end date|to|until|last day|date to"},
            {"title", "name|event name|event title|name of event|event|meeting|subject|activity"},
            {"kind", "type|type of event|event type|kind of event|category"},
            {"methods", "method|engagement method|how|format|type of engagement"},
            {"boroughs", "borough|area|place borough|local authority|council area"},
            {"place", "venue|location|where|address of venue"},
            {"body", "committee|organisation|board"},
            {"startTime", "start|time|time from|starts|start time"},
            {"endTime", "end|finish|time to|ends|finish time"},
            {"workstreams", "workstream|work stream|programme|project|service|service area"},
            {"contributors.body with role=organiser", "led by|lead|lead organisation|organiser|organised by|host"},
            {
                "participations.groups with kind=attended",
                "groups|group|audience|who|stakeholder group|stakeholders|stakeholder|who attended|participants"
            },
            {
                "participations.headcount with kind=attended",
                "number attending|no attending|attendance|number of people|attendees|no of attendees|number of attendees"
                        + "|number attended|people|how many|headcount|numbers"
            },
            {
                "feedback.text",
                "feedback|said|you said|what was said|comment|comments|what people said|issue|issues raised"
            },
            {"feedback.themes", "theme|themes|topic|topics"},
            {"feedback.groups", "who said it|said by"},
            {"feedback.sentiment", "sentiment|how they felt"},
            {"feedback.responses.text", "response|our response|we did|you said we did|what we did|outcome|reply"},
            {"feedback.responses.date", "response date|date of response"},
            {"feedback.responses.difference", "what changed|difference|what difference it made|impact"},
            {"commitments.text", "commitment|action|actions|follow up|next steps|action agreed"},
            {"commitments.id", "commitment id|action id"},
            {"commitments.owners", "owner|action owner|responsible|by whom|lead for action"},
            {"commitments.due", "due|due date|deadline|by when|action due"},
            {"commitments.completed", "done on|completed|date completed|done"},
            {"commitments.progress", "progress|action status"},
            {
                "participations.headcount with kind=invited",
                "number invited|no invited|invited|people invited|number of people invited"
            },
            {"agenda.title", "agenda|agenda item|item"},
            {"questions.text", "question|questions asked"},
            {"petitions.text", "petition"},
            {"statements.text", "statement|statements"},
            {"fedInto", "fed into|used in|informed"},
            {"stages.stage", "stage"},
            {"stages.date", "stage date|date of stage"},
            {"involvements.trigger", "involved for"},
            {"involvements.manner", "how involved"},
            {"involvements.groups", "people involved"},
            {"involvements.date", "involved on"},
            {"involvements.events", "involved at"},
            {"decision.text", "decision"},
            {"decision.outcome", "outcome of decision|decision outcome"},
            {"decision.date", "decided on|date of decision"},
            {"decision.body", "decided by"},
            {"assessments.kind", "assessment|assessment kind|kind of assessment"},
            {"assessments.progress", "assessment progress"},
            {"assessments.begun", "begun|assessment begun"},
            {"assessments.completed", "assessment completed"},
            {"assessments.characteristics", "characteristics|protected characteristics"},
            {"assessments.text", "findings|assessment findings"},
            {"assessments.impactedGroups.group", "group affected"},
            {"assessments.impactedGroups.impact", "effect on group"},
            {"assessments.impactedGroups.direction", "direction of effect"},
            {"assessments.impactedGroups.mitigations.text", "mitigation"},
            {"sources.document", "source|document|source document"},
        };
        for (String[] row : rows) {
            for (String heading : row[1].split("\\|", -1)) {
                common.putIfAbsent(heading, row[0]);
            }
        }
        return common;
    }

    /** The table of what people call members, for the documentation: the headings of each member, in order. */
    static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        COMMON.forEach((heading, member) ->
                table.computeIfAbsent(member, key -> new ArrayList<>()).add(heading));
        return table;
    }

    /** A heading as it is compared: lower case, without punctuation. */
    static String normalise(String header) {
        String plain = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        String words = BETWEEN_WORDS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        return PUNCTUATION
                .matcher(IN_BRACKETS.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /**
     * What a heading means.
     *
     * @param part the member whose objects the rows are; null if they are records
     */
    static Optional<Column> guess(Class<? extends EngagementRecord> kind, @Nullable String part, Heading heading) {
        return meaning(kind, part, heading.plain(), heading.text())
                .or(() -> meaning(kind, part, NUMBER.matcher(heading.plain()).replaceAll(""), heading.text()));
    }

    private static Optional<Column> meaning(
            Class<? extends EngagementRecord> kind, @Nullable String part, String heading, String header) {
        if (part == null
                && header.indexOf('.') > 0
                && Target.of(kind, header.strip()).isPresent()) {
            return Optional.of(new Column(header, header.strip(), Map.of(), Column.Origin.GUESSED));
        }
        @Nullable String member = Members.of(kind, part).path(heading);
        if (member != null) {
            return Optional.of(new Column(header, member, Map.of(), Column.Origin.GUESSED));
        }
        return common(kind, heading, header)
                .filter(column ->
                        part == null || String.valueOf(column.member()).startsWith(part + "."));
    }

    private static Optional<Column> common(Class<? extends EngagementRecord> kind, String heading, String header) {
        @Nullable String known = COMMON.get(heading);
        if (known == null) {
            known = COMMON.get(heading.endsWith("s") ? heading.substring(0, heading.length() - 1) : heading + "s");
        }
        if (known == null) {
            return Optional.empty();
        }
        String[] parts = known.split(" with ", 2);
        Map<String, String> with = new LinkedHashMap<>();
        if (parts.length > 1) {
            String[] constant = parts[1].split("=", 2);
            with.put(constant[0], constant[1]);
        }
        return Target.of(kind, parts[0]).map(target -> new Column(header, parts[0], with, Column.Origin.GUESSED));
    }
}

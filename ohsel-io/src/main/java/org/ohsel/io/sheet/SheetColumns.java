// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;

/** The sheets and columns of the template: the one list that the template, the writer and their documents are made from. */
final class SheetColumns {

    static final List<TemplateSheet> SHEETS = List.of(
            sheet("Events", Event.class, null, "Each row is an event, a meeting or another piece of engagement.")
                    .column("Event id", "id", "A short reference of your own, which no other event has.", "stall-01")
                    .column("Date", "date", "The day, or the first of several days.", "14/06/2017")
                    .column("End date", "date:end", "The last day, if there were several.", "15/06/2017")
                    .column("Start time", "startTime", "The time of day.", "10:00")
                    .column("End time", "endTime", "The time of day.", "13:30")
                    .column("Title", "title", "What it was called.", "Summer stall at the library")
                    .column("Kind", "kind", "What sort of event it was.", "Stall")
                    .column("Status", "status", "Whether it has taken place.", "Passed")
                    .column("Attendance mode", "attendanceMode", "In one place, online, or both.", "In person")
                    .column("Place", "place", "Where it was.", "Central library")
                    .column("Boroughs", "boroughs", "The boroughs whose residents it was for.", "Lewisham; Greenwich")
                    .column("Body", "body", "The body that met, if it was a meeting of a body.")
                    .column("Workstreams", "workstreams", "The strands of work it was about.", "Maternity")
                    .column("Methods", "methods", "How people were engaged.", "Survey")
                    .column(
                            "Groups",
                            "participations.groups with kind=attended",
                            "Who came, as groups of people and never by name.",
                            "Carers; Older people")
                    .column(
                            "Number attending",
                            "participations.headcount with kind=attended",
                            "How many people came: 40, or in words such as about 40, over 40, fewer than 5.",
                            "about 40")
                    .column(
                            "Led by",
                            "contributors.body with role=organiser",
                            "The body that organised it.",
                            "NHS Lewisham CCG")
                    .column(
                            "Fed into",
                            "fedInto",
                            "The ids of events or activities that used what was heard.",
                            "clinics")
                    .column("Source", "sources.document", "The document that this row was taken from.", "stall-notes")
                    .end(),
            sheet("Feedback", Event.class, "feedback", "Each row is something that people said at an event.")
                    .column("Event id", "id", "The id of the event on the sheet Events.", "stall-01", "stall-01")
                    .column(
                            "What was said",
                            "feedback.text",
                            "One point that was made, without the names of people.",
                            "The clinic is hard to reach by bus",
                            "Evening appointments would help people who work")
                    .column(
                            "Themes",
                            "feedback.themes",
                            "What it was about.",
                            "Transport and travel",
                            "Opening hours; Appointments")
                    .column("Sentiment", "feedback.sentiment", "How people took it.", "Concerned", "Requested")
                    .column("Who said it", "feedback.groups", "The groups of people who made the point.", "Carers", "")
                    .column(
                            "Our response",
                            "feedback.responses.text",
                            "What was said or done in return.",
                            "We asked the bus operator about the timetable",
                            "")
                    .column("Response date", "feedback.responses.date", "When.", "03/07/2017", "")
                    .column(
                            "What changed",
                            "feedback.responses.difference",
                            "What difference the feedback made.",
                            "The bus now stops at the clinic",
                            "")
                    .end(),
            sheet("Commitments", Event.class, "commitments", "Each row is something that was promised at an event.")
                    .column("Event id", "id", "The id of the event on the sheet Events.", "stall-01")
                    .column(
                            "Commitment id",
                            "commitments.id",
                            "A short reference of your own, if you need one.",
                            "stall-01-a")
                    .column(
                            "Commitment",
                            "commitments.text",
                            "What is to be done.",
                            "Publish the answers to the survey")
                    .column("Owner", "commitments.owners", "The bodies that are to do it.", "NHS Lewisham CCG")
                    .column("Due", "commitments.due", "By when.", "31/08/2017")
                    .column("Progress", "commitments.progress", "How far it has got.", "Done")
                    .column("Done on", "commitments.completed", "When it was done.", "20/08/2017")
                    .end(),
            sheet(
                            "Activities",
                            CommissioningActivity.class,
                            null,
                            "Each row is a plan, a proposal or a decision that people are to be involved in.")
                    .column("Activity id", "id", "A short reference of your own, which no other row has.", "clinics")
                    .column("Title", "title", "What it is called.", "Where community clinics are held")
                    .column("Kind", "kind", "What sort of activity it is.", "Service change proposal")
                    .column("Commissioners", "commissioners", "The bodies that commission it.", "NHS Lewisham CCG")
                    .column("Boroughs", "boroughs", "The boroughs it is for.", "Lewisham")
                    .column(
                            "Workstreams",
                            "workstreams",
                            "The strands of work it belongs to.",
                            "Primary and community care")
                    .column("Planning began", "planningBegan", "When planning began.", "2017-05")
                    .column("Stage", "stages.stage", "A stage that it has reached.", "Planning")
                    .column("Stage date", "stages.date", "When it reached the stage.", "2017-05")
                    .column("Triggers", "triggers", "Why people have to be involved.", "Proposal for change")
                    .column(
                            "Impacts",
                            "impacts",
                            "What would change for people: how services are delivered, or which.",
                            "Manner")
                    .column(
                            "Substantial variation",
                            "substantialVariation",
                            "Whether it is a change on which the council has to be consulted: yes or no.",
                            "no")
                    .column(
                            "Involved for",
                            "involvements.trigger",
                            "Why these people were involved.",
                            "Proposal for change")
                    .column("How involved", "involvements.manner", "How they were involved.", "Consulted")
                    .column("People involved", "involvements.groups", "Which groups of people.", "Carers; Older people")
                    .column("Involved on", "involvements.date", "When.", "14/06/2017")
                    .column(
                            "Involved at",
                            "involvements.events",
                            "The ids of the events where it happened.",
                            "stall-01")
                    .column(
                            "Decision",
                            "decision.text",
                            "What was decided.",
                            "Keep the clinic and add evening sessions")
                    .column("Decision outcome", "decision.outcome", "What sort of decision it was.", "Approved")
                    .column("Decided on", "decision.date", "When.", "21/09/2017")
                    .column("Decided by", "decision.body", "The body that decided.", "NHS Lewisham CCG")
                    .end(),
            sheet(
                            "Assessments",
                            CommissioningActivity.class,
                            "assessments",
                            "Each row is an assessment of an activity, such as one of its impact on equality.")
                    .column("Activity id", "id", "The id of the activity on the sheet Activities.", "clinics")
                    .column("Assessment", "assessments.kind", "What sort of assessment.", "Travel impact assessment")
                    .column("Assessment progress", "assessments.progress", "How far it has got.", "Done")
                    .column("Assessment begun", "assessments.begun", "When it was begun.", "22/05/2017")
                    .column("Assessment completed", "assessments.completed", "When it was completed.", "21/07/2017")
                    .column(
                            "Characteristics",
                            "assessments.characteristics",
                            "The protected characteristics that it looks at.",
                            "Age; Disability")
                    .column("Findings", "assessments.text", "What it found.", "Longer journeys for older people")
                    .column(
                            "Group affected",
                            "assessments.impactedGroups.group",
                            "A group of people who are affected.",
                            "Older people")
                    .column(
                            "Effect on group",
                            "assessments.impactedGroups.impact",
                            "What it means for that group.",
                            "A longer journey to the clinic")
                    .column(
                            "Direction of effect",
                            "assessments.impactedGroups.direction",
                            "Whether they would be better or worse off.",
                            "Negative")
                    .column(
                            "Mitigation",
                            "assessments.impactedGroups.mitigations.text",
                            "What is to be done about it.",
                            "Ask for a bus stop at the clinic")
                    .end());

    private SheetColumns() {}

    /** The sheets of a kind of record: that of the records, and those of their parts. */
    static List<TemplateSheet> of(Class<? extends EngagementRecord> kind) {
        return SHEETS.stream().filter(sheet -> sheet.kind() == kind).toList();
    }

    /** The kinds of record that have a sheet. */
    static Set<Class<? extends EngagementRecord>> kinds() {
        Set<Class<? extends EngagementRecord>> kinds = new LinkedHashSet<>();
        SHEETS.forEach(sheet -> kinds.add(sheet.kind()));
        return kinds;
    }

    /** A kind of record with all its parts in one sheet, as a file that has only one sheet holds it. */
    static TemplateSheet together(Class<? extends EngagementRecord> kind) {
        List<TemplateSheet> sheets = of(kind);
        return sheets.get(0).with(sheets.subList(1, sheets.size()));
    }

    /** The rows of the example of a sheet: the texts of the cells that are not empty, by the number of the column. */
    static List<Map<Integer, String>> examples(TemplateSheet sheet) {
        List<Map<Integer, String>> rows = new ArrayList<>();
        for (int at = 0; at < sheet.columns().size(); at++) {
            List<String> examples = sheet.columns().get(at).examples();
            for (int row = 0; row < examples.size(); row++) {
                if (row == rows.size()) {
                    rows.add(new TreeMap<>());
                }
                if (!examples.get(row).isEmpty()) {
                    rows.get(row).put(at, examples.get(row));
                }
            }
        }
        return rows;
    }

    private static Building sheet(
            String name, Class<? extends EngagementRecord> kind, @Nullable String part, String about) {
        return new Building(name, kind, part, about, new ArrayList<>());
    }

    /** A sheet that is being put together. */
    private record Building(
            String name,
            Class<? extends EngagementRecord> kind,
            @Nullable String part,
            String about,
            List<TemplateColumn> columns) {

        Building column(String heading, String member, String hint, String... examples) {
            String[] parts = member.split(" with ", 2);
            String[] constant = parts.length > 1 ? parts[1].split("=", 2) : new String[0];
            Map<String, String> with = constant.length > 1 ? Map.of(constant[0], constant[1]) : Map.of();
            columns.add(new TemplateColumn(
                    heading, Target.of(kind, parts[0]).orElseThrow(), with, hint, Arrays.asList(examples)));
            return this;
        }

        TemplateSheet end() {
            return new TemplateSheet(name, kind, part, about, List.copyOf(columns));
        }
    }
}

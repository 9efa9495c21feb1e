// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.RecordLinks;
import org.ohsel.io.RecordParts;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What questions ask of a record, worked out from it: the columns of the tables whose names begin with {@code edition}.
 *
 * @param type its kind of record, such as {@code event}
 * @param kind its code within that, such as {@code public-event}; null if it has none
 * @param title its title or name; null if it has none
 * @param date its date; null if it has none
 * @param terms the codes it names, anywhere in it
 * @param references the ids of the records that it refers to
 * @param features what is in it
 * @param commitments the commitments made in it
 * @param words all that people wrote in it, one text per line, for searching
 */
public record IndexedRecord(
        String type,
        @Nullable String kind,
        @Nullable String title,
        @Nullable PartialDate date,
        Map<Dimension, Set<String>> terms,
        Set<String> references,
        Set<Feature> features,
        List<IndexedCommitment> commitments,
        String words) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_CODE = 200;

    private static final RecordParts<Commitment> COMMITMENTS = RecordParts.of(Commitment.class);
    private static final RecordParts<Feedback> FEEDBACK = RecordParts.of(Feedback.class);
    private static final RecordParts<SurveyResult> RESULTS = RecordParts.of(SurveyResult.class);
    private static final Map<Dimension, RecordParts<? extends Term>> TERMS = new EnumMap<>(Dimension.class);

    static {
        for (Dimension dimension : Dimension.values()) {
            TERMS.put(dimension, RecordParts.of(dimension.type()));
        }
    }

    /**
     * A commitment in a record.
     *
     * @param pointer where it is, as a JSON Pointer
     * @param commitment what it says
     */
    public record IndexedCommitment(String pointer, Commitment commitment) {

        /** Whether it is still to be done, as far as the record says. */
        public boolean isOpen() {
            return commitment.completed() == null
                    && !Progress.DONE.equals(commitment.progress())
                    && !Progress.DROPPED.equals(commitment.progress());
        }
    }

    /** The codes that it names in a dimension. */
    public Set<String> codes(Dimension dimension) {
        return terms.getOrDefault(dimension, Set.of());
    }

    /**
     * Works out what questions ask of a record.
     *
     * @param engagementRecord the record
     * @param json the same in JSON
     * @return what is asked
     */
    public static IndexedRecord of(EngagementRecord engagementRecord, String json) {
        JsonNode tree = JSON.readTree(json);
        Map<Dimension, Set<String>> terms = new EnumMap<>(Dimension.class);
        TERMS.forEach((dimension, parts) -> terms.put(dimension, codes(parts, engagementRecord)));
        return new IndexedRecord(
                engagementRecord.type(),
                text(tree, "kind"),
                tree.hasNonNull("title") ? text(tree, "title") : text(tree, "name"),
                engagementRecord.date(),
                terms,
                references(engagementRecord),
                features(engagementRecord),
                COMMITMENTS.in(engagementRecord).stream()
                        .map(part -> new IndexedCommitment(part.pointer(), part.value()))
                        .toList(),
                String.join("\n", texts(tree, new ArrayList<>())));
    }

    private static Set<String> references(EngagementRecord engagementRecord) {
        Set<String> references = new LinkedHashSet<>();
        RecordLinks.in(engagementRecord).stream()
                .map(RecordLinks.Link::id)
                .filter(id -> id.length() <= LONGEST_CODE)
                .forEach(references::add);
        return references;
    }

    private static Set<Feature> features(EngagementRecord engagementRecord) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        List<RecordParts.Part<Feedback>> feedback = FEEDBACK.in(engagementRecord);
        add(features, Feature.FEEDBACK, !feedback.isEmpty());
        add(
                features,
                Feature.RESPONSES,
                feedback.stream().anyMatch(part -> !part.value().responses().isEmpty()));
        add(features, Feature.RESULTS, !RESULTS.in(engagementRecord).isEmpty());
        add(features, Feature.COMMITMENTS, !COMMITMENTS.in(engagementRecord).isEmpty());
        return features;
    }

    private static void add(Set<Feature> features, Feature feature, boolean isThere) {
        if (isThere) {
            features.add(feature);
        }
    }

    private static Set<String> codes(RecordParts<? extends Term> parts, EngagementRecord engagementRecord) {
        Set<String> codes = new LinkedHashSet<>();
        for (RecordParts.Part<? extends Term> part : parts.in(engagementRecord)) {
            String code = part.value().code();
            if (!code.isBlank() && code.length() <= LONGEST_CODE) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static @Nullable String text(JsonNode tree, String member) {
        JsonNode value = tree.path(member);
        if (!value.isString()) {
            return null;
        }
        String text = value.stringValue();
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }

    /** Texts have spaces; codes, ids and dates do not, and a search for one is a question of its own. */
    private static Collection<String> texts(JsonNode node, Collection<String> texts) {
        if (node.isString() && node.stringValue().indexOf(' ') > 0) {
            texts.add(node.stringValue());
        }
        node.forEach(child -> texts(child, texts));
        return texts;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.BedClosureCondition;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.InvolvementManner;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.ParticipationLevel;
import org.ohsel.model.term.PlanningStage;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Proportion;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.PublicationStatus;
import org.ohsel.model.term.Purpose;
import org.ohsel.model.term.ReviewKind;
import org.ohsel.model.term.Role;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.ServiceChangeTest;
import org.ohsel.model.term.ServiceImpact;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.StatementKind;
import org.ohsel.model.term.Strength;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Jackson's data binding to ohsel's records, set up with mix-ins as an expert in Jackson would do it. */
public final class Databind {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonIgnoreProperties("extensions")
    private interface RecordMixIn {}

    @JsonIgnoreProperties("extensions")
    private interface PartMixIn {}

    @JsonTypeName("event")
    private interface EventMixIn extends RecordMixIn {}

    @JsonTypeName("commissioning-activity")
    private interface ActivityMixIn extends RecordMixIn {}

    @JsonTypeName("publication")
    private interface PublicationMixIn extends RecordMixIn {}

    @JsonTypeName("provider-review")
    private interface ReviewMixIn extends RecordMixIn {}

    private interface TermMixIn {
        @JsonValue
        String code();
    }

    private interface DateMixIn {
        @JsonValue
        @Override
        String toString();
    }

    private static final Map<Class<? extends OpenTerm>, Function<String, ? extends OpenTerm>> OPEN_TERMS =
            Map.ofEntries(
                    Map.entry(ActivityKind.class, ActivityKind::new),
                    Map.entry(BodyRef.class, BodyRef::new),
                    Map.entry(Borough.class, Borough::new),
                    Map.entry(EngagementMethod.class, EngagementMethod::new),
                    Map.entry(EventKind.class, EventKind::new),
                    Map.entry(ParticipationLevel.class, ParticipationLevel::new),
                    Map.entry(PlanningStage.class, PlanningStage::new),
                    Map.entry(PublicationKind.class, PublicationKind::new),
                    Map.entry(Purpose.class, Purpose::new),
                    Map.entry(ReviewKind.class, ReviewKind::new),
                    Map.entry(Role.class, Role::new),
                    Map.entry(StakeholderGroup.class, StakeholderGroup::new),
                    Map.entry(StatementKind.class, StatementKind::new),
                    Map.entry(Theme.class, Theme::new),
                    Map.entry(Workstream.class, Workstream::new));

    private static final List<List<? extends ClosedTerm>> CLOSED_LISTS = List.of(
            BedClosureCondition.values(),
            Certainty.values(),
            CountQualifier.values(),
            DecisionOutcome.values(),
            EqualityDutyLimb.values(),
            EventStatus.values(),
            InvolvementManner.values(),
            InvolvementTrigger.values(),
            NewsTense.values(),
            ParticipationKind.values(),
            Progress.values(),
            Proportion.values(),
            ProtectedCharacteristic.values(),
            PublicationStatus.values(),
            Sentiment.values(),
            ServiceChangeTest.values(),
            ServiceImpact.values(),
            Strength.values());

    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** Sets up the mapper. */
    public Databind() {
        SimpleModule module = new SimpleModule();
        OPEN_TERMS.forEach((type, maker) -> addText(module, type, maker));
        CLOSED_LISTS.forEach(list -> addClosed(module, list));
        addText(module, PartialDate.class, PartialDate::parse);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(module)
                .addMixIn(Term.class, TermMixIn.class)
                .addMixIn(PartialDate.class, DateMixIn.class)
                .addMixIn(Record.class, PartMixIn.class)
                .addMixIn(EngagementRecord.class, RecordMixIn.class)
                .addMixIn(Event.class, EventMixIn.class)
                .addMixIn(CommissioningActivity.class, ActivityMixIn.class)
                .addMixIn(Publication.class, PublicationMixIn.class)
                .addMixIn(ProviderReview.class, ReviewMixIn.class)
                .registerSubtypes(Event.class, CommissioningActivity.class, Publication.class, ProviderReview.class)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
        reader = mapper.readerFor(EngagementRecord.class);
        writer = mapper.writerFor(EngagementRecord.class);
    }

    private static void addClosed(SimpleModule module, List<? extends ClosedTerm> list) {
        Map<String, ClosedTerm> byCode = new HashMap<>();
        list.forEach(term -> byCode.put(term.code(), term));
        addText(module, list.get(0).getClass(), code -> {
            @Nullable ClosedTerm term = byCode.get(code);
            if (term == null) {
                throw new IllegalArgumentException("no such code: " + code);
            }
            return term;
        });
    }

    private static <T> void addText(SimpleModule module, Class<T> type, Function<String, ?> maker) {
        module.addDeserializer(type, new TextDeserializer<>(type, text -> type.cast(maker.apply(text))));
    }

    /** Reads a value from a string. */
    private static final class TextDeserializer<T> extends StdDeserializer<T> {

        private final Function<String, T> maker;

        TextDeserializer(Class<T> type, Function<String, T> maker) {
            super(type);
            this.maker = maker;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return maker.apply(parser.getString());
        }
    }

    /**
     * Reads a record.
     *
     * @param json the record
     * @return the record
     * @throws JacksonException at the first value that cannot be read
     * @throws DateTimeException at a date that cannot be read
     */
    public EngagementRecord read(byte[] json) {
        return reader.readValue(json);
    }

    EngagementRecord bind(JsonNode tree) {
        return reader.readValue(tree);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return its JSON
     */
    public String write(EngagementRecord record) {
        return writer.writeValueAsString(record);
    }

    Stack.Outcome decode(byte[] json) {
        try {
            return new Stack.Outcome(read(json), 0);
        } catch (JacksonException | DateTimeException e) {
            return new Stack.Outcome(null, 1);
        }
    }
}

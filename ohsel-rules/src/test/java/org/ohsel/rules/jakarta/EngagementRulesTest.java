// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.Commitment;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

class EngagementRulesTest {

    private static final Event EVENT =
            Event.builder().id("event-1").kind(EventKind.PUBLIC_EVENT).build();

    private static final Event REVERSED = EVENT.withDate(PartialDate.parse("2017-07/2017-06"));

    private static Participation attended(int count, StakeholderGroup... groups) {
        return Participation.builder()
                .kind(ParticipationKind.ATTENDED)
                .addGroups(groups)
                .headcount(Headcount.of(count, CountQualifier.EXACT))
                .build();
    }

    private static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + RuleViolation.of(violation).rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void withoutTheLineNothingChanges() {
        assertEquals(Set.of(), Hosts.untouched().validate(REVERSED));
    }

    @Test
    void aViolationTellsRulePlaceAndMessage() {
        assertEquals(
                List.of(new RuleViolation(
                        "OHSEL-TIME-001",
                        "/date",
                        Severity.ERROR,
                        "the interval ends on 30 June 2017, before it begins on 1 July 2017",
                        "Swap the two dates around the slash, or correct one of them.")),
                RuleViolation.listOf(Hosts.withOneLine().validate(REVERSED)));
    }

    /** Another provider carries no payload: only what the rule always says is known. */
    @Test
    void ofAnotherProviderSeverityAndAdviceAreTheRulesOwn() {
        assertEquals(
                new RuleViolation(
                        "OHSEL-TIME-001",
                        "/date",
                        Severity.ERROR,
                        "it ends before it begins",
                        "Swap the two dates around the slash, or correct one of them."),
                RuleViolation.of(ofAnotherProvider("OHSEL-TIME-001: it ends before it begins")));
        assertEquals(
                new RuleViolation("OHSEL-CODE-001", "/date", Severity.ERROR, "08Q is over", null),
                RuleViolation.of(ofAnotherProvider("OHSEL-CODE-001: 08Q is over")),
                "this advice names a body, which the message alone does not give");
        assertEquals(
                new RuleViolation("LOCAL-1", "/date", null, "it is local", null),
                RuleViolation.of(ofAnotherProvider("LOCAL-1: it is local")));
    }

    private static ConstraintViolation<?> ofAnotherProvider(String message) {
        ConstraintViolation<Event> violation =
                Hosts.withOneLine().validate(REVERSED).iterator().next();
        return (ConstraintViolation<?>) Proxy.newProxyInstance(
                ConstraintViolation.class.getClassLoader(),
                new Class<?>[] {ConstraintViolation.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMessage" -> message;
                    case "unwrap" -> throw new ValidationException("cannot be unwrapped");
                    default -> method.invoke(violation, arguments);
                });
    }

    @Test
    void theMessageAloneNamesTheRule() {
        ConstraintViolation<Event> violation =
                Hosts.withOneLine().validate(REVERSED).iterator().next();
        assertEquals(
                "OHSEL-TIME-001: the interval ends on 30 June 2017, before it begins on 1 July 2017",
                violation.getMessage());
        assertEquals(violation.getMessage(), violation.getMessageTemplate());
    }

    @Test
    void pathsAreThoseOfJakarta() {
        Event event = EVENT.withDate(PartialDate.of(2021, 6, 1))
                .withBody(new BodyRef("08Q"))
                .withWorkstreams(Workstream.MATERNITY, new Workstream("maternty"))
                .withParticipations(
                        attended(10), attended(8, StakeholderGroup.STAFF), attended(8, StakeholderGroup.PUBLIC));
        assertEquals(
                Set.of(
                        "body OHSEL-CODE-001",
                        "participations[0].headcount OHSEL-COUNT-001",
                        "workstreams[1] OHSEL-TERM-001"),
                paths(Hosts.withOneLine().validate(event)));
    }

    /** As in docs/validation.md: the same object, not an equal one, which is what a host has that kept it in a variable. */
    @Test
    void oneObjectTwiceInAListIsOneViolationWithTheOlderValidator() {
        Workstream unknown = new Workstream("maternty");
        Set<String> first = Set.of("workstreams[0] OHSEL-TERM-001");
        Set<String> both = Set.of("workstreams[0] OHSEL-TERM-001", "workstreams[1] OHSEL-TERM-001");
        assertEquals(
                Hosts.IS_OLD ? first : both,
                paths(Hosts.withOneLine().validate(EVENT.withWorkstreams(unknown, unknown))));
        assertEquals(
                both, paths(Hosts.withOneLine().validate(EVENT.withWorkstreams(unknown, new Workstream("maternty")))));
    }

    @Test
    void theFindingIsThePayload() {
        HibernateConstraintViolation<?> violation =
                Hosts.withOneLine().validate(REVERSED).iterator().next().unwrap(HibernateConstraintViolation.class);
        Finding finding = violation.getDynamicPayload(Finding.class);
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("Swap the two dates around the slash, or correct one of them.", finding.advice());
    }

    @Test
    void aPartIsCheckedWhereverAHostKeepsIt() {
        record Letter(@NotNull @Valid Commitment promise) {}
        Commitment promise = Commitment.builder()
                .text("Write again")
                .due(PartialDate.parse("2017-07/2017-06"))
                .build();
        assertEquals(
                Set.of("promise.due OHSEL-TIME-001"), paths(Hosts.withOneLine().validate(new Letter(promise))));
    }

    @Test
    void aConstraintOfTheHostKeepsItsName() {
        record Letter(@AssertTrue(message = "send it first") boolean sent) {}
        assertEquals(
                List.of(new RuleViolation(
                        "CONSTRAINT-ASSERTTRUE",
                        "/sent",
                        Severity.ERROR,
                        "send it first",
                        "See jakarta.validation.constraints.AssertTrue")),
                RuleViolation.listOf(Hosts.untouched().validate(new Letter(false))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "/date|date",
                "/workstreams/0|workstreams[0]",
                "/participations/0/headcount|participations[0].headcount",
                "/agenda/0/questions/10/text|agenda[0].questions[10].text",
                "/agenda/0/questions/10|agenda[0].questions[10]",
                "/extensions/a~1b~0c|extensions[a/b~c]",
                "/extensions/7|extensions[7]"
            })
    void everyPlaceIsSaidInBothLanguages(String pointer, String path) {
        ConstraintViolation<Event> violation = violation(
                new Says(pointer, Map.of()), Validation.byDefaultProvider().configure());
        assertEquals(path, violation.getPropertyPath().toString());
        assertEquals(pointer, RuleViolation.of(violation).pointer());
    }

    private static Stream<Arguments> hostileTexts() {
        return Stream.of(
                        "${7*7}",
                        "{id}",
                        "\\{",
                        "${",
                        "}{",
                        "$\\",
                        "{jakarta.validation.constraints.NotNull.message}",
                        "#{7*7}")
                .flatMap(text -> Stream.of(
                        Arguments.of(text, Validation.byDefaultProvider().configure()),
                        Arguments.of(
                                text,
                                Validation.byDefaultProvider()
                                        .configure()
                                        .messageInterpolator(new ParameterMessageInterpolator()))));
    }

    /** Even if a rule does not hide people's words, they are never evaluated. */
    @ParameterizedTest
    @MethodSource("hostileTexts")
    void nothingThatPeopleWroteIsEvaluated(String text, Configuration<?> configuration) {
        ConstraintViolation<Event> violation = violation(new Says("", Map.of("shown", text)), configuration);
        assertEquals("LOCAL-1: somebody wrote " + text, violation.getMessage());
        assertEquals(
                new RuleViolation("LOCAL-1", "", Severity.WARNING, "somebody wrote " + text, ""),
                RuleViolation.of(violation));
    }

    @Test
    void whatPeopleWroteIsNotShown() {
        Says rule = new Says("", Map.of("shown", new Quoted("My mother, ${7*7}, was 84")));
        ConstraintViolation<Event> violation =
                violation(rule, Validation.byDefaultProvider().configure());
        assertEquals("LOCAL-1: somebody wrote \u2026", violation.getMessage());
    }

    private static ConstraintViolation<Event> violation(Says rule, Configuration<?> configuration) {
        return withRules(rule, configuration).validate(EVENT).iterator().next();
    }

    // A host with its own rules.
    private static Validator withRules(ValueRule<?> rule, Configuration<?> configuration) {
        return withEngine(
                EngagementValidator.standard()
                        .withCatalogue(Catalogue.standard().with(rule)),
                configuration);
    }

    private static Validator withEngine(EngagementValidator engine, Configuration<?> configuration) {
        return configuration
                .addMapping(EngagementRules.class.getResourceAsStream("/" + EngagementRules.MAPPING))
                .constraintValidatorFactory(
                        EngagementRulesValidator.factory(engine, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    /** A host whose vocabulary has another workstream. */
    @Test
    void aHostMayHaveItsOwnVocabulary() {
        Event event = EVENT.withWorkstreams(new Workstream("podiatry"));
        assertEquals(
                Set.of("workstreams[0] OHSEL-TERM-001"),
                paths(Hosts.withOneLine().validate(event)));
        ConceptScheme bundled = Vocabulary.bundled().scheme("workstream").orElseThrow();
        List<Concept> workstreams = new ArrayList<>(bundled.concepts());
        workstreams.add(Concept.builder()
                .scheme("workstream")
                .code("podiatry")
                .addLabels(new Label(LabelKind.PREFERRED, "Podiatry", null, null, List.of(), null))
                .build());
        EngagementValidator engine = EngagementValidator.standard()
                .withVocabulary(Vocabulary.bundled().with(bundled.withConcepts(workstreams)));
        assertEquals(
                Set.of(),
                withEngine(engine, Validation.byDefaultProvider().configure()).validate(event));
    }

    /** Whatever validates the host's own constraints still comes from, and goes back to, the host's own factory. */
    @Test
    void theHostsOwnConstraintsAreLeftToItsOwnFactory() {
        List<String> asked = new ArrayList<>();
        ConstraintValidatorFactory host = new ConstraintValidatorFactory() {

            @Override
            public <T extends ConstraintValidator<?, ?>> @Nullable T getInstance(Class<T> type) {
                asked.add("create " + type.getSimpleName());
                return null;
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {
                asked.add("release " + instance.getClass().getSimpleName());
            }
        };
        ConstraintValidatorFactory factory = EngagementRulesValidator.factory(EngagementValidator.standard(), host);
        EngagementRulesValidator ours = factory.getInstance(EngagementRulesValidator.class);
        assertNotSame(ours, factory.getInstance(EngagementRulesValidator.class), "each has its own severity");
        factory.releaseInstance(ours);
        assertEquals(List.of(), asked);
        assertNull(factory.getInstance(Unused.class));
        factory.releaseInstance(new Unused());
        assertEquals(List.of("create Unused", "release Unused"), asked);
    }

    private static final class Unused implements ConstraintValidator<AssertTrue, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    /** A rule that always reports a finding at a location. */
    private record Says(String pointer, Map<String, ?> arguments) implements ValueRule<Event> {

        private static final RuleInfo INFO = RuleInfo.builder()
                .id("LOCAL-1")
                .severity(Severity.WARNING)
                .pack(Pack.CORE)
                .title("Somebody wrote something")
                .rationale("A test")
                .message("somebody wrote {shown}")
                .advice("")
                .validExample("")
                .invalidExample("")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Class<Event> type() {
            return Event.class;
        }

        @Override
        public void check(Event event, Reporter reporter) {
            reporter.report(pointer, arguments);
        }
    }
}

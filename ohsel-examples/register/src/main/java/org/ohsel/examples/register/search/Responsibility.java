// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Status;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.springframework.stereotype.Component;

/** Who was responsible when, as the vocabulary knows it. */
@Component
public class Responsibility {

    private static final Set<BodyKind> COMMISSIONERS =
            Set.of(BodyKind.PRIMARY_CARE_TRUST, BodyKind.CLINICAL_COMMISSIONING_GROUP, BodyKind.INTEGRATED_CARE_BOARD);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Vocabulary vocabulary;
    private final Clock clock;

    Responsibility(EngagementValidator validator, Clock clock) {
        this.vocabulary = validator.vocabulary();
        this.clock = clock;
    }

    /** The day that it is in the United Kingdom. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /** Who commissioned health services for boroughs on a day, and who does now. */
    public Responsible commissioners(Collection<Borough> boroughs, LocalDate day) {
        return new Responsible(day, commissionersOn(boroughs, day), commissionersOn(boroughs, today()));
    }

    private List<Concept> commissionersOn(Collection<Borough> boroughs, LocalDate day) {
        return boroughs.stream()
                .flatMap(borough -> commissionersOn(borough, day))
                .distinct()
                .toList();
    }

    /** The one that served the borough by name, or else what had become by then of those that did before. */
    private Stream<Concept> commissionersOn(Borough borough, LocalDate day) {
        Optional<Concept> named = vocabulary.commissioner(borough, day);
        return named.isPresent()
                ? named.stream()
                : bodies().filter(body -> serves(body, borough))
                        .flatMap(body -> vocabulary.holdersOn(body, day).stream())
                        .filter(body -> commissions(body, day));
    }

    /** The boroughs for which a body commissioned health services at any time. */
    public List<Borough> boroughs() {
        return vocabulary.scheme("borough").stream()
                .flatMap(scheme -> scheme.concepts().stream())
                .map(concept -> Borough.of(concept.code()))
                .filter(borough -> bodies().anyMatch(body -> serves(body, borough)
                        && body.kinds().stream().anyMatch(kind -> COMMISSIONERS.contains(kind.kind()))))
                .toList();
    }

    /** Who had on a day the place that some bodies have, had or were to have, and who has it now. */
    public Responsible holders(Collection<BodyRef> bodies, LocalDate day) {
        return new Responsible(day, holdersOn(bodies, day), holdersOn(bodies, today()));
    }

    private List<Concept> holdersOn(Collection<BodyRef> bodies, LocalDate day) {
        return bodies.stream()
                .flatMap(body -> vocabulary.concept(body).stream())
                .flatMap(body -> Stream.concat(
                        vocabulary.holdersOn(body, day).stream().filter(holder -> isActive(holder, day)),
                        vocabulary.ancestors(body).stream().filter(earlier -> isStillThere(earlier, day))))
                .distinct()
                .toList();
    }

    /** A partnership is no commissioner, so those that it was to take over from may have worked beside it. */
    private boolean isStillThere(Concept body, LocalDate day) {
        return commissions(body, day) && vocabulary.holdersOn(body, day).contains(body);
    }

    private static boolean isActive(Concept body, LocalDate day) {
        return body.statusOn(day) == Status.ACTIVE;
    }

    private static boolean commissions(Concept body, LocalDate day) {
        return body.kindOn(day).filter(COMMISSIONERS::contains).isPresent();
    }

    private static boolean serves(Concept body, Borough borough) {
        return body.relations().stream()
                .anyMatch(relation -> relation.kind() == RelationKind.SERVES
                        && relation.code().equals(borough.code()));
    }

    private Stream<Concept> bodies() {
        return vocabulary.scheme("body").stream().flatMap(scheme -> scheme.concepts().stream());
    }

    /** The codes by which records name some bodies. */
    public Set<String> codes(Collection<BodyRef> bodies) {
        return codes(bodies, body -> List.of());
    }

    /** The codes by which records name some bodies and all that they succeeded. */
    public Set<String> codesWithPredecessors(Collection<BodyRef> bodies) {
        return codes(bodies, vocabulary::ancestors);
    }

    private Set<String> codes(Collection<BodyRef> bodies, Function<Concept, List<Concept>> others) {
        Set<String> codes = new LinkedHashSet<>();
        for (BodyRef body : bodies) {
            codes.add(body.code());
            vocabulary.concept(body).ifPresent(concept -> {
                addCodes(concept, codes);
                others.apply(concept).forEach(other -> addCodes(other, codes));
            });
        }
        return codes;
    }

    /** The codes by which records name bodies. */
    public Set<String> codesOf(Collection<Concept> bodies) {
        Set<String> codes = new LinkedHashSet<>();
        bodies.forEach(body -> addCodes(body, codes));
        return codes;
    }

    private static void addCodes(Concept body, Set<String> codes) {
        codes.add(body.code());
        body.identifiers().forEach(identifier -> codes.add(identifier.value()));
    }
}

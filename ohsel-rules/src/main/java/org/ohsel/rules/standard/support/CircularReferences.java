// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogKeys;

/**
 * References that may form a circle.
 *
 * <p>A circle is reported once, at the record whose id comes first in the alphabet, so that the order of the records
 * makes no difference.
 *
 * <p>Remembers a record only while it may be on a circle: if it refers to itself, to a record that has not come yet, or
 * to one that is remembered. Each takes some 300 bytes besides the ids; a log in which wholes come before their parts
 * takes none. Bodies that are part of another and changes of organisation, of which there are few, are all remembered.
 */
public final class CircularReferences implements LogRule.Memory {

    /** The most records that a message names; a longer circle is cut short. */
    private static final int MOST_NAMED = 10;

    /**
     * A record that may be on a circle.
     *
     * @param place where it is
     * @param member the member that refers
     * @param list whether that member is a list
     * @param targets everything that it refers to, in order
     */
    private record Node(Place place, String member, boolean list, List<String> targets) {

        String pointer(String target) {
            return list ? "/" + member + "/" + targets.indexOf(target) : "/" + member;
        }
    }

    private final Vocabulary vocabulary;
    private final FingerprintIndex index;
    private final Map<String, Node> events = new LinkedHashMap<>();
    private final Map<String, Node> superseding = new LinkedHashMap<>();
    private final Map<String, Node> bodies = new LinkedHashMap<>();

    /**
     * The ids of bodies by their other codes; of two bodies with the same code, the id that comes first in the
     * alphabet.
     */
    private final Map<String, String> bodyIds = new HashMap<>();

    private final Map<String, Node> changes = new LinkedHashMap<>();

    /** The ids of the changes by which a body ended. */
    private final Map<String, List<String>> ends = new LinkedHashMap<>();

    private final ByKind<Place> kinds = new ByKind<Place>("CircularReferences.kinds")
            .on(Event.class, this::seeEvent)
            .on(Publication.class, (publication, place) -> supersede(publication.id(), place, publication.supersedes()))
            .on(Strategy.class, (strategy, place) -> supersede(strategy.id(), place, strategy.supersedes()))
            .on(Appointment.class, (appointment, place) -> supersede(appointment.id(), place, appointment.supersedes()))
            .on(Body.class, this::seeBody)
            .on(ChangeEvent.class, this::seeChange)
            .nothingOn(List.of(CommissioningActivity.class, ProviderReview.class, Rating.class, UnknownRecord.class));

    /**
     * Creates an empty memory.
     *
     * @param vocabulary the vocabulary in which to look up codes
     * @param index the ids of the records so far
     */
    public CircularReferences(Vocabulary vocabulary, FingerprintIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    /** Which records may be on a circle, or say which record a code means. */
    public static final LogKeys KEYS = LogKeys.in(LogKeys.Scope.CIRCLE, (record, context, sink) -> {
        if (record.id() != null && mayBeOnCircle(record)) {
            CircularReferences alone = new CircularReferences(context.vocabulary(), new FingerprintIndex());
            alone.kinds.accept(record, new Place("", null, null));
            keys("event\n", alone.events, sink);
            keys("superseding\n", alone.superseding, sink);
            keys("body\n", alone.bodies, sink);
            if (record instanceof Body) {
                sink.offers("body\n" + record.id());
                alone.bodyIds.keySet().forEach(code -> sink.offers("body\n" + code));
            }
            alone.changes
                    .values()
                    .forEach(change -> change.targets().stream()
                            .filter(code -> !code.isEmpty())
                            .forEach(code -> sink.uses("change\n" + code)));
            alone.ends.keySet().forEach(code -> sink.offers("change\n" + code));
        }
    });

    /** Most records are not, and to ask first is much cheaper. */
    private static boolean mayBeOnCircle(EngagementRecord record) {
        return record instanceof Body
                || record instanceof ChangeEvent
                || (record instanceof Event event && event.partOf() != null)
                || (record instanceof Publication publication
                        && !publication.supersedes().isEmpty())
                || (record instanceof Strategy strategy
                        && !strategy.supersedes().isEmpty())
                || (record instanceof Appointment appointment
                        && !appointment.supersedes().isEmpty());
    }

    private static void keys(String prefix, Map<String, Node> nodes, LogKeys.Sink sink) {
        nodes.forEach((id, node) -> {
            sink.offers(prefix + id);
            for (@Nullable String target : node.targets()) {
                if (target != null) {
                    sink.uses(prefix + target);
                }
            }
        });
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        if (record.id() == null || index.find(record.id()).isPresent()) {
            return; // another rule reports that
        }
        kinds.accept(record, place);
    }

    private void seeEvent(Event event, Place place) {
        @Nullable String whole = Blank.asNull(event.partOf());
        if (whole != null) {
            remember(events, event.id(), new Node(place, "partOf", false, List.of(whole)));
        }
    }

    private void supersede(String id, Place place, List<String> superseded) {
        if (!superseded.isEmpty()) {
            remember(superseding, id, new Node(place, "supersedes", true, superseded));
        }
    }

    /** A record that has come and is not remembered leads to no record still to come, and so cannot lead back. */
    private void remember(Map<String, Node> nodes, String id, Node node) {
        for (@Nullable String target : node.targets()) {
            if (target != null
                    && (target.equals(id)
                            || nodes.containsKey(target)
                            || index.find(target).isEmpty())) {
                nodes.put(id, node);
                return;
            }
        }
    }

    private void seeBody(Body body, Place place) {
        for (@Nullable String code : new String[] {code(body.sameAs()), body.ods(), body.gss()}) {
            if (code != null) {
                bodyIds.merge(canonical(code), body.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        @Nullable String whole = code(body.partOf());
        if (whole != null) {
            bodies.put(body.id(), new Node(place, "partOf", false, List.of(canonical(whole))));
        }
    }

    private void seeChange(ChangeEvent change, Place place) {
        List<String> results = codes(change.results());
        changes.put(change.id(), new Node(place, "results", true, results));
        codes(change.originals()).stream()
                .distinct()
                .filter(original -> !original.isEmpty())
                .forEach(original -> ends.computeIfAbsent(original, code -> new ArrayList<>(1))
                        .add(change.id()));
    }

    /** The codes of bodies, each as in the vocabulary; empty where there is no code, or one that outlives its body. */
    private List<String> codes(List<BodyRef> refs) {
        return refs.stream()
                .map(CircularReferences::code)
                .map(code -> code == null || outlivesItsBody(code) ? "" : canonical(code))
                .toList();
    }

    private static @Nullable String code(@Nullable BodyRef ref) {
        return ref == null || ref.code() == null || ref.code().isBlank() ? null : ref.code();
    }

    /** 72Q, QKK and E54000030 were passed on from one body to the next, so two bodies may well have the same code. */
    private boolean outlivesItsBody(String code) {
        return vocabulary
                .concept(new BodyRef(code))
                .filter(body -> body.kinds().size() > 1)
                .isPresent();
    }

    private String canonical(String code) {
        @Nullable Concept body = Bodies.concept(vocabulary, new BodyRef(code));
        return body == null ? code : body.code();
    }

    @Override
    public void end(LogReporter reporter) {
        report(events, reporter);
        report(superseding, reporter);
        Map<String, Node> byId = new LinkedHashMap<>();
        bodies.forEach((id, body) -> byId.put(
                id,
                new Node(
                        body.place(),
                        body.member(),
                        body.list(),
                        body.targets().stream()
                                .map(whole -> bodyIds.getOrDefault(whole, whole))
                                .toList())));
        report(byId, reporter);
        reportSuccession(reporter);
    }

    private static void report(Map<String, Node> nodes, LogReporter reporter) {
        if (nodes.isEmpty()) {
            return;
        }
        Circles circles = new Circles();
        nodes.forEach((id, node) -> circles.add(
                id, node.targets().stream().filter(target -> target != null).toList()));
        for (List<String> circle : circles.find()) {
            Node first = node(nodes, circle.get(0));
            String next = circle.get(1 % circle.size());
            report(first, next, circle, reporter);
        }
    }

    /** Bodies lead to the changes by which they ended, and changes to the bodies that resulted. */
    private void reportSuccession(LogReporter reporter) {
        Circles circles = new Circles();
        changes.forEach((id, change) -> circles.add(
                CHANGE + id,
                change.targets().stream().filter(code -> !code.isEmpty()).toList()));
        ends.forEach((body, ids) ->
                circles.add(body, ids.stream().map(id -> CHANGE + id).toList()));
        for (List<String> circle : circles.find()) {
            List<String> named =
                    circle.stream().filter(name -> !name.startsWith(CHANGE)).toList();
            Node first = node(changes, circle.get(0).substring(CHANGE.length()));
            report(first, named.get(0), named, reporter);
        }
    }

    /** Sorts before every code, so that a circle begins at a change, and does not occur in any code. */
    private static final String CHANGE = "\u0000";

    private static Node node(Map<String, Node> nodes, String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("a circle of what is not in the log");
        }
        return node;
    }

    private static void report(Node first, String next, List<String> circle, LogReporter reporter) {
        List<Object> named = new ArrayList<>();
        circle.stream().limit(MOST_NAMED).map(Quoted::new).forEach(named::add);
        if (circle.size() > MOST_NAMED) {
            named.add(circle.size() - MOST_NAMED + " more");
        }
        named.add(new Quoted(circle.get(0)));
        reporter.at(first.place()).report(first.pointer(next), Map.of("member", first.member(), "circle", named));
    }
}

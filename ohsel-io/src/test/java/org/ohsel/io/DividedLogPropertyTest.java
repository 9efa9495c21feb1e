// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.Session;
import org.ohsel.rules.spi.DivisibleLogRule;
import org.ohsel.rules.spi.LogKeys;

/**
 * A log can be divided: each rule on logs, shown only the records that its keys bring together, finds the same as in the whole log. How
 * they are brought together is done here as the definition of {@link LogKeys} says, record by record.
 */
class DividedLogPropertyTest {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final Engine ENGINE = EngagementValidator.standard().engine();

    /** A record of any kind that another may refer to, with ids and codes so few that they meet. */
    @Provide
    Arbitrary<List<String>> logs() {
        Arbitrary<String> id = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<String> code = Arbitraries.of("Z1", "Z2", "a", "b", "08L", "QKK");
        Arbitrary<String> ids = id.list().ofMaxSize(2).map(DividedLogPropertyTest::array);
        Arbitrary<String> codes = code.list().ofMaxSize(2).map(DividedLogPropertyTest::array);
        Arbitrary<String> boroughs = Arbitraries.of(
                        "bexley", "bromley", "greenwich", "lambeth", "lewisham", "southwark")
                .list()
                .ofMaxSize(3)
                .map(DividedLogPropertyTest::array);
        Arbitrary<String> areas = Arbitraries.of("maternity", "cancer", "planned-care")
                .list()
                .ofMaxSize(2)
                .map(DividedLogPropertyTest::array);
        Arbitrary<String> groups =
                Arbitraries.of("carers", "young-people").list().ofMaxSize(1).map(DividedLogPropertyTest::array);
        Arbitrary<String> status = Arbitraries.of("held", "cancelled");
        Arbitrary<String> identifier = Arbitraries.of("1", "2", "3");
        return Arbitraries.oneOf(
                        combine("{'type':'event','id':'%s','kind':'workshop','partOf':'%s'}", id, id),
                        combine("{'type':'event','id':'%s','kind':'workshop','body':'%s'}", id, code),
                        combine(
                                "{'type':'event','id':'%s','kind':'workshop','status':'%s','boroughs':%s,'workstreams':%s}",
                                id, status, boroughs, areas),
                        combine(
                                "{'type':'event','id':'%s','kind':'workshop','participations':[{'kind':'attended','groups':%s}]}",
                                id, groups),
                        combine(
                                "{'type':'event','id':'%s','kind':'workshop','identifiers':[{'system':'x','value':'%s'},{'system':'x','value':'%s'}]}",
                                id, identifier, identifier),
                        combine("{'type':'publication','id':'%s','kind':'paper','title':'A','supersedes':%s}", id, ids),
                        combine(
                                "{'type':'publication','id':'%s','kind':'paper','title':'A','published':'2016-%s'}",
                                id, Arbitraries.of("01", "04-30", "06-20", "09")),
                        combine(
                                "{'type':'publication','id':'%s','kind':'paper','title':'A','presentedAt':%s}",
                                id, ids),
                        combine("{'type':'strategy','id':'%s','kind':'plan','title':'A','supersedes':%s}", id, ids),
                        combine("{'type':'body','id':'%s','name':'A','ods':'%s','partOf':'%s'}", id, code, code),
                        combine("{'type':'body','id':'%s','name':'A','kind':'nhs-trust','gss':'%s'}", id, code),
                        combine("{'type':'body','id':'%s','name':'A','sameAs':'%s'}", id, code),
                        combine(
                                "{'type':'change-event','id':'%s','kind':'merger','date':'2020-04-01','originals':%s,'results':%s}",
                                id, codes, codes),
                        combine(
                                "{'type':'commissioning-activity','id':'%s','kind':'commissioning-plan','title':'A',"
                                        + "'planningBegan':'2024-04','commissioners':%s,'triggers':['planning']}",
                                id, codes),
                        combine(
                                "{'type':'commissioning-activity','id':'%s','kind':'procurement','title':'A','commissioners':%s,"
                                        + "'consultations':[{'opens':'2016-05-01','closes':'2016-07-31','documents':%s}]}",
                                id, codes, ids),
                        combine(
                                "{'type':'commissioning-activity','id':'%s','kind':'procurement','title':'A','assessments':["
                                        + "{'kind':'equality-analysis','impactedGroups':[{'group':'%s','methods':['survey']}]}]}",
                                id, Arbitraries.of("carers", "young-people")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> combine(String record, Arbitrary<?>... parts) {
        List<Arbitrary<String>> strings =
                Stream.of(parts).map(part -> part.map(String::valueOf)).toList();
        return Combinators.combine(strings)
                .as(values -> record.replace('\'', '"').formatted(values.toArray()));
    }

    private static String array(Collection<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(",", "[", "]"));
    }

    @Property(tries = 1000)
    void everyRuleFindsTheSameInPartsOfALog(@ForAll("logs") List<String> log) {
        List<EngagementRecord> records =
                log.stream().map(json -> READER.readRecord(json).partial()).toList();

        assertEquals(whole(records), divided(records));
    }

    @Test
    void everyRuleOnLogsCanBeDivided() {
        assertEquals(
                List.of(),
                ENGINE.logRules().stream()
                        .filter(rule -> !(rule instanceof DivisibleLogRule))
                        .toList());
    }

    private static Set<String> whole(List<EngagementRecord> records) {
        return found(
                ENGINE.session(), IntStream.range(0, records.size()).boxed().toList(), records);
    }

    /** What a session finds in some records of a log, each with the number of the record. */
    private static Set<String> found(Session session, List<Integer> shown, List<EngagementRecord> records) {
        List<Findings> found = new ArrayList<>();
        for (int index : shown) {
            EngagementRecord record = records.get(index);
            found.add(session.accept(record, new Place("", record.id(), new Location(index + 1, 1)), index + 1));
        }
        found.add(session.end());
        return Findings.concat(found).stream().map(Finding::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> divided(List<EngagementRecord> records) {
        List<Keys> keys = records.stream().map(Keys::of).toList();
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < records.size(); i++) {
            int index = i;
            Set<Integer> shown = new TreeSet<>(Set.of(index));
            for (String key : keys.get(index).used) {
                Keys.offering(key, keys).findFirst().ifPresent(shown::add);
            }
            if (keys.get(index).isSuspect(index, keys, records)) {
                found(session(LogKeys.Scope.RECORD), List.copyOf(shown), records).stream()
                        .filter(finding -> finding.startsWith((index + 1) + ":"))
                        .forEach(found::add);
            }
        }
        found.addAll(found(session(LogKeys.Scope.LOG), coverage(keys), records));
        found.addAll(found(session(LogKeys.Scope.CIRCLE), circles(keys, records), records));
        return found;
    }

    private static Session session(LogKeys.Scope scope) {
        return ENGINE.session((LogRule rule) -> ((DivisibleLogRule) rule).keys().scope() == scope);
    }

    private static List<Integer> coverage(List<Keys> keys) {
        Set<Integer> ends = new TreeSet<>();
        for (String key : keys.stream().flatMap(each -> each.ofLog.stream()).toList()) {
            List<Integer> offering = IntStream.range(0, keys.size())
                    .filter(i -> keys.get(i).ofLog.contains(key))
                    .boxed()
                    .toList();
            ends.add(offering.get(0));
            ends.add(offering.get(offering.size() - 1));
        }
        return List.copyOf(ends);
    }

    private static List<Integer> circles(List<Keys> keys, List<EngagementRecord> records) {
        Set<Integer> left =
                new TreeSet<>(IntStream.range(0, keys.size()).boxed().toList());
        int before;
        do {
            before = left.size();
            Set<Integer> now = left;
            left = left.stream()
                    .filter(i -> now.stream().anyMatch(j -> keys.get(i).leadsTo(keys.get(j)))
                            && now.stream().anyMatch(j -> keys.get(j).leadsTo(keys.get(i))))
                    .collect(Collectors.toCollection(TreeSet::new));
        } while (left.size() < before);
        Set<Integer> shown = new TreeSet<>(left);
        for (int i : left) {
            IntStream.range(0, keys.size())
                    .filter(j -> keys.get(i).leadsTo(keys.get(j)))
                    .forEach(shown::add);
        }
        Map<String, Integer> first = new HashMap<>();
        IntStream.range(0, records.size())
                .forEach(i -> first.putIfAbsent(records.get(i).id(), i));
        return shown.stream()
                .filter(i -> i.equals(first.get(records.get(i).id())))
                .toList();
    }

    /** The keys of a record. */
    private static final class Keys implements LogKeys.Sink {

        private record Reference(String id, Class<?> to) {}

        private final Set<String> offered = new HashSet<>();
        private final Set<String> only = new HashSet<>();
        private final Set<String> used = new TreeSet<>();
        private final Set<String> expected = new HashSet<>();
        private final Set<Reference> references = new HashSet<>();
        private final Set<String> ofLog = new TreeSet<>();
        private final Set<String> circleOffered = new HashSet<>();
        private final Set<String> circleUsed = new HashSet<>();
        private boolean judged;

        static Keys of(EngagementRecord record) {
            Keys keys = new Keys();
            if (record.id() != null) {
                keys.offers(LogKeys.id(record.id()));
            }
            ENGINE.keys(record, ENGINE.context(), scope -> switch (scope) {
                case RECORD -> keys;
                case LOG -> new Group(keys.ofLog, new HashSet<>());
                case CIRCLE -> new Group(keys.circleOffered, keys.circleUsed);
            });
            return keys;
        }

        static Stream<Integer> offering(String key, List<Keys> keys) {
            return IntStream.range(0, keys.size())
                    .filter(i -> keys.get(i).offered.contains(key))
                    .boxed();
        }

        boolean leadsTo(Keys other) {
            return circleUsed.stream().anyMatch(other.circleOffered::contains);
        }

        boolean isSuspect(int index, List<Keys> keys, List<EngagementRecord> records) {
            return judged
                    || only.stream()
                            .anyMatch(key -> offering(key, keys).findFirst().orElseThrow() < index)
                    || expected.stream()
                            .anyMatch(key -> offering(key, keys).findFirst().isEmpty())
                    || references.stream()
                            .anyMatch(reference -> offering(LogKeys.id(reference.id()), keys)
                                    .findFirst()
                                    .map(first -> reference.to() != EngagementRecord.class
                                            && records.get(first).getClass() != reference.to())
                                    .orElse(true));
        }

        @Override
        public void offers(String key) {
            offered.add(key);
        }

        @Override
        public void uses(String key) {
            used.add(key);
        }

        @Override
        public void expects(String key) {
            used.add(key);
            expected.add(key);
        }

        @Override
        public void isOnly(String key) {
            offered.add(key);
            only.add(key);
            used.add(key);
        }

        @Override
        public void refersTo(String id, Class<?> to) {
            used.add(LogKeys.id(id));
            references.add(new Reference(id, to));
        }

        @Override
        public void mayHaveFindings() {
            judged = true;
        }

        private record Group(Set<String> offered, Set<String> used) implements LogKeys.Sink {

            @Override
            public void offers(String key) {
                offered.add(key);
            }

            @Override
            public void uses(String key) {
                used.add(key);
            }

            @Override
            public void expects(String key) {
                throw new AssertionError(key);
            }

            @Override
            public void isOnly(String key) {
                throw new AssertionError(key);
            }

            @Override
            public void refersTo(String id, Class<?> to) {
                throw new AssertionError(id);
            }

            @Override
            public void mayHaveFindings() {
                throw new AssertionError();
            }
        }
    }
}

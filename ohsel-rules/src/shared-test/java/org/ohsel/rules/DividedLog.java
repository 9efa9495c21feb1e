// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.Session;
import org.ohsel.rules.spi.DivisibleLogRule;
import org.ohsel.rules.spi.LogKeys;

/**
 * A log that is divided: each rule on logs is shown only the records that its keys bring together. How they are brought together is
 * done here as the definition of {@link LogKeys} says, record by record.
 */
public final class DividedLog {

    private final Engine engine;

    public DividedLog(Engine engine) {
        this.engine = engine;
    }

    /** What is found in the whole log. */
    public Set<String> whole(List<EngagementRecord> records) {
        return found(
                engine.session(), IntStream.range(0, records.size()).boxed().toList(), records);
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

    /** What is found in its parts. */
    public Set<String> divided(List<EngagementRecord> records) {
        List<Keys> keys =
                records.stream().map(record -> Keys.of(engine, record)).toList();
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

    private Session session(LogKeys.Scope scope) {
        return engine.session((LogRule rule) -> ((DivisibleLogRule) rule).keys().scope() == scope);
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

        static Keys of(Engine engine, EngagementRecord record) {
            Keys keys = new Keys();
            if (record.id() != null) {
                keys.offers(LogKeys.id(record.id()));
            }
            engine.keys(record, engine.context(), scope -> switch (scope) {
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

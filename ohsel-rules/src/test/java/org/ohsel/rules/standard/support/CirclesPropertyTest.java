// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Circles are found where trying every path finds them. */
class CirclesPropertyTest {

    private static final int SIZE = 6;

    @Provide
    Arbitrary<List<List<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(0, SIZE)
                .list()
                .ofMaxSize(3)
                .list()
                .ofSize(SIZE);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void oneOfEachSetOfNodesThatLeadToOneAnother(@ForAll("graphs") List<List<Integer>> graph) {
        Circles circles = new Circles();
        for (int node = 0; node < SIZE; node++) {
            circles.add(
                    String.valueOf(node),
                    graph.get(node).stream().map(String::valueOf).toList());
        }
        boolean[][] reaches = reachability(graph);
        Set<String> expected = new TreeSet<>();
        for (int node = 0; node < SIZE; node++) {
            for (int first = 0; first <= node; first++) {
                if (reaches[first][node] && reaches[node][first]) {
                    expected.add(String.valueOf(first));
                    break;
                }
            }
        }
        List<List<String>> found = circles.find();
        assertEquals(
                new ArrayList<>(expected),
                found.stream().map(circle -> circle.get(0)).sorted().toList());
        for (List<String> circle : found) {
            for (int i = 0; i < circle.size(); i++) {
                int from = Integer.parseInt(circle.get(i));
                int to = Integer.parseInt(circle.get((i + 1) % circle.size()));
                assertTrue(graph.get(from).contains(to), circle + " in " + graph);
            }
        }
    }

    private static boolean[][] reachability(List<List<Integer>> graph) {
        boolean[][] reaches = new boolean[SIZE][SIZE];
        for (int node = 0; node < SIZE; node++) {
            for (int next : graph.get(node)) {
                if (next < SIZE) {
                    reaches[node][next] = true;
                }
            }
        }
        for (int via = 0; via < SIZE; via++) {
            for (int from = 0; from < SIZE; from++) {
                for (int to = 0; to < SIZE; to++) {
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
                }
            }
        }
        return reaches;
    }

    /** A list that counts how often it is read. */
    private static final class Counted extends AbstractList<String> {

        private final List<String> list;
        private int asked;

        Counted(List<String> list) {
            this.list = list;
        }

        @Override
        public String get(int index) {
            asked++;
            return list.get(index);
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** In a graph of 1,000 nodes that all lead to one another, each of the million edges is read once. */
    @Example
    void eachEdgeIsReadOnce() {
        List<String> all = IntStream.range(0, 1000).mapToObj(String::valueOf).toList();
        List<Counted> edges = new ArrayList<>();
        Circles circles = new Circles();
        for (String node : all) {
            Counted counted = new Counted(all);
            edges.add(counted);
            circles.add(node, counted);
        }
        assertEquals(List.of(List.of("0")), circles.find());
        assertTrue(edges.stream().allMatch(list -> list.asked == 1000));
    }
}

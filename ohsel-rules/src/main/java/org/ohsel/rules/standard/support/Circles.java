// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A graph of named nodes, and the circles in it: one for each set of nodes that all lead to one another. Runs in time
 * linear in the number of nodes and edges, and without recursion, so that a long circle cannot exhaust the stack.
 */
final class Circles {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> targets = new ArrayList<>();

    /** Adds a node with the names of the nodes it leads to; nodes that are never added lead nowhere. */
    void add(String name, List<String> to) {
        if (numbers.putIfAbsent(name, names.size()) == null) {
            names.add(name);
            targets.add(to);
        }
    }

    /**
     * The circles. Each begins at the node of its set whose name comes first in the alphabet, and is one of the
     * shortest that lead back to it, so that the order in which nodes were added makes no difference.
     *
     * @return the names of the nodes of each circle, in the order of the edges, without the first repeated at the end
     */
    List<List<String>> find() {
        int[][] edges = edges();
        int[] sets = sets(edges);
        Map<Integer, Integer> firsts = new LinkedHashMap<>();
        for (int node = 0; node < sets.length; node++) {
            firsts.merge(sets[node], node, (a, b) -> names.get(a).compareTo(names.get(b)) <= 0 ? a : b);
        }
        List<List<String>> circles = new ArrayList<>();
        for (int first : firsts.values()) {
            List<String> circle = shortest(first, edges, sets);
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
        }
        return circles;
    }

    private int[][] edges() {
        int[][] edges = new int[names.size()][];
        for (int node = 0; node < edges.length; node++) {
            edges[node] = targets.get(node).stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray();
        }
        return edges;
    }

    /** A shortest way from a node back to itself within its set; empty if there is none. */
    private List<String> shortest(int first, int[][] edges, int[] sets) {
        Map<Integer, Integer> from = new HashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            for (int next : edges[node]) {
                if (next == first) {
                    return way(first, node, from);
                }
                if (sets[next] == sets[first] && from.putIfAbsent(next, node) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private List<String> way(int first, int last, Map<Integer, Integer> from) {
        List<String> way = new ArrayList<>();
        for (int node = last; node != first; node = Objects.requireNonNull(from.get(node))) {
            way.add(names.get(node));
        }
        way.add(names.get(first));
        Collections.reverse(way);
        return way;
    }

    /** For each node the number of its set: Tarjan's algorithm for strongly connected components, with its own stack. */
    private static int[] sets(int[][] edges) {
        int size = edges.length;
        int[] sets = new int[size];
        Arrays.fill(sets, -1);
        int[] order = new int[size]; // from 1; 0 for nodes not visited yet
        int[] low = new int[size];
        int[] nextEdge = new int[size];
        int[] path = new int[size];
        int[] undecided = new int[size];
        int met = 0;
        int undecidedSize = 0;
        for (int root = 0; root < size; root++) {
            if (order[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (nextEdge[node] == 0 && order[node] == 0) {
                    order[node] = low[node] = ++met;
                    undecided[undecidedSize++] = node;
                }
                if (nextEdge[node] < edges[node].length) {
                    int next = edges[node][nextEdge[node]++];
                    if (order[next] == 0) {
                        path[++depth] = next;
                    } else if (sets[next] < 0) {
                        low[node] = Math.min(low[node], order[next]);
                    }
                    continue;
                }
                if (low[node] == order[node]) {
                    int member;
                    do {
                        member = undecided[--undecidedSize];
                        sets[member] = node;
                    } while (member != node);
                }
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
        return sets;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a part of one, as a page shows it: nothing that is in it is left out.
 *
 * @param lead what it says, or is called; null if it has no words of its own
 * @param tags what sort it is, in a word each
 * @param facts its simple members
 * @param result its numbers, if it is the result of a survey
 * @param sections its parts
 * @param sources where it was taken from
 */
public record Part(
        @Nullable String lead,
        List<String> tags,
        List<Fact> facts,
        @Nullable ResultTable result,
        List<Section> sections,
        List<Value> sources) {

    /** Copies the lists. */
    public Part {
        tags = List.copyOf(tags);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /**
     * A simple member.
     *
     * @param label what it is called
     * @param values what it says
     */
    public record Fact(String label, List<Value> values) {

        /** Copies the list. */
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * Words, which may lead somewhere.
     *
     * @param text the words
     * @param address where they lead; null if nowhere
     * @param sources where it was taken from, if that is known of it alone
     */
    public record Value(String text, @Nullable String address, List<Value> sources) {

        /** Copies the list. */
        public Value {
            sources = List.copyOf(sources);
        }

        static Value of(String text) {
            return new Value(text, null, List.of());
        }
    }

    /**
     * Parts of one sort.
     *
     * @param name the member in JSON, which names its place on the page
     * @param label what they are called
     * @param parts the parts
     */
    public record Section(String name, String label, List<Part> parts) {

        /** Copies the list. */
        public Section {
            parts = List.copyOf(parts);
        }
    }
}

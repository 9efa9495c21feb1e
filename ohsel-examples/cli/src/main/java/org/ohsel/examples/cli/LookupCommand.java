// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.explain.TermLookup;
import org.ohsel.io.explain.TermMeaning;
import org.ohsel.io.report.Visible;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a label or a code means. */
@Command(
        name = "lookup",
        description =
                "Says what a label or a code means: in which list, since when, what has become of it, who commissions"
                        + " there, and what that rests on. Or says which terms are in a list.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A date, a code or a relation is verified (two public sources say so), stated (one does) or inferred.",
            "",
            "Exit status: 0 found, 2 for every failure: wrong usage, a term that is not in the vocabulary, a vocabulary with"
                    + " errors."
        })
final class LookupCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTIONS = 5;

    @Parameters(
            paramLabel = "TERM",
            arity = "0..*",
            description = "A label or a code, such as 08Q, E09000004 or \"long term conditions\". Several words are one"
                    + " term. Case and punctuation do not matter. Default: all terms of the list.")
    private List<String> words = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE|today",
            defaultValue = "today",
            description = "The date on which it is meant, such as that of a record. Default: ${DEFAULT-VALUE}.")
    private String on = "today";

    @Option(
            names = "--list",
            paramLabel = "LIST",
            description =
                    "The list to search, or to show, such as body, borough or workstream. Default: all are searched.")
    private @Nullable String list;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people or for programs. Default: ${DEFAULT-VALUE}.")
    private RulesCommand.Format format = RulesCommand.Format.TEXT;

    @Mixin
    private VocabularyOptions added = new VocabularyOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Vocabulary vocabulary;
        try {
            vocabulary = added.vocabulary();
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        TermLookup lookup = TermLookup.of(vocabulary, Day.of("--on", "today", spec));
        LocalDate day = Day.of("--on", on, spec);
        String[] lists = lists(vocabulary);
        if (words.isEmpty()) {
            print(lookup.all(listToShow(vocabulary), day), term -> term.line() + "\n", "");
            return 0;
        }
        String term = String.join(" ", words);
        List<TermMeaning> found = lookup.find(term, day, lists);
        print(found, TermMeaning::text, "\n");
        if (found.isEmpty()) {
            spec.commandLine().getErr().println(Visible.text(unknown(term, vocabulary, lookup, lists)));
            return Main.UNUSABLE;
        }
        return 0;
    }

    private void print(List<TermMeaning> terms, Function<TermMeaning, String> text, String between) {
        spec.commandLine()
                .getOut()
                .print(
                        format == RulesCommand.Format.JSON
                                ? TermMeaning.json(terms)
                                : terms.stream().map(text).collect(Collectors.joining(between)));
    }

    private String listToShow(Vocabulary vocabulary) {
        if (list == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    Visible.text("Name a term, or with --list a list, all of whose terms are shown: " + ids(vocabulary)
                            + "."));
        }
        return list;
    }

    private static String ids(Vocabulary vocabulary) {
        return vocabulary.schemes().stream().map(ConceptScheme::id).collect(Collectors.joining(", "));
    }

    private String[] lists(Vocabulary vocabulary) {
        if (list == null) {
            return new String[0];
        }
        if (vocabulary.scheme(list).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    Visible.text("There is no list " + list + ". There are " + ids(vocabulary) + "."));
        }
        return new String[] {list};
    }

    private String unknown(String term, Vocabulary vocabulary, TermLookup lookup, String... lists) {
        if (list == null && vocabulary.scheme(term).isPresent()) {
            return "ohsel: " + term + " is a list, not a term; ohsel lookup --list " + term + " shows the terms in it";
        }
        List<Match> near = lookup.nearest(term, MOST_SUGGESTIONS, lists);
        return "ohsel: " + term + " is not in " + (list == null ? "the vocabulary" : "the list " + list)
                + (near.isEmpty()
                        ? ""
                        : near.stream()
                                .map(LookupCommand::suggestion)
                                .collect(Collectors.joining("; ", "; did you mean ", "?")));
    }

    private static String suggestion(Match match) {
        return match.concept().preferredLabel() + " (" + match.concept().scheme() + " "
                + match.concept().code() + ")";
    }
}

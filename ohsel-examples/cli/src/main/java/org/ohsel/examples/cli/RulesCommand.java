// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ohsel.io.explain.RuleList;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists rules. */
@Command(
        name = "rules",
        description = "Lists the rules: id, severity, pack, and what is wrong when it reports something.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A star marks packs that run only if they are chosen. ohsel explain says more about a rule.",
            "",
            "Exit status: 0 done, 2 for every failure: wrong usage, a pack that does not exist."
        })
final class RulesCommand implements Callable<Integer> {

    /** The form of the list. */
    enum Format {
        /** For people. */
        TEXT("text"),
        /** For programs. */
        JSON("json");

        private final String option;

        Format(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Option(
            names = "--packs",
            paramLabel = "PACK",
            split = ",",
            description = "The packs whose rules to list. Default: all.")
    private List<String> packs = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "A table, or everything that is known of the rules, in JSON. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RuleList rules = RuleList.of(rules());
        spec.commandLine().getOut().print(format == Format.JSON ? rules.json() : rules.text());
        return 0;
    }

    private List<RuleInfo> rules() {
        try {
            Catalogue all = Catalogue.all();
            Catalogue wanted = packs.isEmpty() ? all : all.onlyPacks(packs.toArray(String[]::new));
            return wanted.rules().stream().map(Rule::info).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}

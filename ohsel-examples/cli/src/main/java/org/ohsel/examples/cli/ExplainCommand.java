// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ohsel.io.explain.RuleExplanation;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains rules. */
@Command(
        name = "explain",
        description =
                "Explains rules: why each matters, the law or the source that it rests on, what to do, and examples.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "ohsel rules lists all rules.",
            "",
            "Exit status: 0 done, 2 for every failure: wrong usage, a rule that does not exist."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTIONS = 3;

    @Parameters(
            paramLabel = "RULE",
            arity = "1..*",
            description = "The ids of the rules, such as OHSEL-TIME-004. Capital letters do not matter.")
    private List<String> ids = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Set<RuleInfo> rules = new LinkedHashSet<>();
        boolean known = true;
        for (String id : ids) {
            Optional<RuleInfo> rule = Catalogue.all().describe(id);
            rule.ifPresent(rules::add);
            if (rule.isEmpty()) {
                spec.commandLine().getErr().println(Visible.text("ohsel: there is no rule " + id + suggestions(id)));
                known = false;
            }
        }
        String separator = "";
        for (RuleInfo rule : rules) {
            out.print(separator + RuleExplanation.of(rule).text());
            separator = "\n\n";
        }
        return known ? 0 : Main.UNUSABLE;
    }

    /** What somebody may have meant by the id of a rule that there is not. */
    static String suggestions(String id) {
        List<RuleInfo> near = Catalogue.all().nearest(id, MOST_SUGGESTIONS);
        return near.isEmpty()
                ? "; ohsel rules lists those that there are"
                : near.stream().map(RuleInfo::id).collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }
}

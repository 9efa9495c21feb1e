// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.SarifTool;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what is reported, and how. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "Report format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--all-rules",
            description = "In SARIF, describe every rule that ran. Default: those that found something.")
    private boolean allRules;

    @Option(names = "--show-values", description = "Include quoted text in messages.")
    private boolean showValues;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Begins the report. */
    Report open(EngagementValidator validator) {
        Messages messages = showValues ? Messages.english().withQuotedText() : Messages.english();
        return format.create(new ReportFormat.Setting(spec.commandLine().getOut(), messages, tool(validator)));
    }

    /** Whether what is wrong with a vocabulary is in the report; people read it on standard error. */
    boolean hasVocabularies() {
        return format != ReportFormat.TEXT;
    }

    private SarifTool tool(EngagementValidator validator) {
        @Nullable String version = ReportOptions.class.getPackage().getImplementationVersion();
        SarifTool tool = version == null ? SarifTool.ohsel() : SarifTool.ohsel().withVersion(version);
        return allRules ? tool.withRanRules(validator.rulesThatRun()) : tool;
    }
}

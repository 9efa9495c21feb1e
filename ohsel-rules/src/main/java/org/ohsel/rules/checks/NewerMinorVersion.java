// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A log is in no later minor version of the format than is known here. */
final class NewerMinorVersion implements ValueRule<EngagementLog> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-JSON-012")
            .severity(Severity.WARNING)
            .pack(Pack.CORE)
            .title("The log is in a newer version of the format")
            .rationale(
                    "What the newer version added is kept and written back, but nothing is known of it and nothing in"
                            + " it is checked.")
            .addSources("docs/compatibility.md")
            .message("the log is in version {version} of the format; known here is {known}")
            .advice("Check the log with a newer release of this library, or ask for it in version {known}.")
            .validExample("""
                    {"schemaVersion": "1.0", "records": []}
                    """)
            .invalidExample("""
                    {"schemaVersion": "1.7", "records": []}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<EngagementLog> type() {
        return EngagementLog.class;
    }

    @Override
    public void check(EngagementLog log, Reporter reporter) {
        if (log.schemaVersion() != null
                && WireVersion.parse(log.schemaVersion())
                        .filter(WireVersion::hasNewerMinor)
                        .isPresent()) {
            reporter.report(
                    "/schemaVersion", Map.of("version", log.schemaVersion(), "known", EngagementLog.SCHEMA_VERSION));
        }
    }
}

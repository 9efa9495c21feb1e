// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A log is in no later major version of the format than is known here. */
final class NewerMajorVersion implements ValueRule<EngagementLog> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-JSON-013")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("The log is in a format that is not known")
            .rationale(
                    "A new major version may mean something else by the same member. What can be read is read as if nothing"
                            + " had changed, and may be misunderstood.")
            .addSources("docs/compatibility.md")
            .message("the log is in version {version} of the format, which is not known here")
            .advice("Read the log with a newer release of this library, or ask for it in version {known}.")
            .validExample("""
                    {"schemaVersion": "1.0", "records": []}
                    """)
            .invalidExample("""
                    {"schemaVersion": "2.0", "records": []}
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
                        .filter(WireVersion::hasNewerMajor)
                        .isPresent()) {
            reporter.report(
                    "/schemaVersion", Map.of("version", log.schemaVersion(), "known", EngagementLog.SCHEMA_VERSION));
        }
    }
}

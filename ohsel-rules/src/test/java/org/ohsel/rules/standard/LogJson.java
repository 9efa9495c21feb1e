// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.Arrays;
import java.util.List;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log in JSON, in any form that the examples and tables of rules use: a log, an array of records or one record.
 *
 * @param log the log that the document stands for
 * @param root where the document is in that log, as a JSON Pointer
 */
public record LogJson(EngagementLog log, String root) {

    private static final JsonMapper MAPPER = JsonBinding.mapper();

    /**
     * Reads a document. Throws an exception if the model cannot hold it: such a document belongs in the tests of
     * ohsel-io.
     */
    public static LogJson parse(String json) {
        JsonNode document = MAPPER.readTree(json);
        if (document.isArray()) {
            EngagementRecord[] records = MAPPER.treeToValue(document, EngagementRecord[].class);
            return new LogJson(EngagementLog.of(Arrays.asList(records)), "/records");
        } else if (document.has("type")) {
            EngagementRecord record = MAPPER.treeToValue(document, EngagementRecord.class);
            return new LogJson(EngagementLog.of(List.of(record)), "/records/0");
        }
        return new LogJson(MAPPER.treeToValue(document, EngagementLog.class), "");
    }

    /** The findings of a validator, with pointers relative to the document. */
    List<Finding> findings(EngagementValidator validator) {
        return validator.validate(log).kept().stream().map(this::fromRoot).toList();
    }

    private Finding fromRoot(Finding finding) {
        String pointer = finding.pointer();
        boolean inRecord = pointer.startsWith(root); // and not about the log as a whole
        return new Finding(
                finding.rule(),
                finding.severity(),
                inRecord ? pointer.substring(root.length()) : pointer,
                finding.arguments(),
                finding.recordId(),
                finding.location());
    }
}

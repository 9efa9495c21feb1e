// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Writer;
import org.ohsel.io.page.HarmlessJson;
import tools.jackson.core.JsonGenerator;

/** Generates the JSON of reports, in which everything that a viewer might obey is escaped. */
final class ReportJson {

    private ReportJson() {}

    static JsonGenerator generator(Writer output) {
        return HarmlessJson.generator(output);
    }
}

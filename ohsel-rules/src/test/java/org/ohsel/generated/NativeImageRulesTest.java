// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.jakarta.EngagementRules;
import org.ohsel.rules.jakarta.EngagementRulesValidator;

/** Providers of Jakarta Validation make the constraint from a file, and its validator by reflection. */
class NativeImageRulesTest {

    @Test
    @Tag(GeneratedFile.TAG)
    void metadataIsUpToDate() {
        NativeImageMetadata.check(
                "ohsel-rules",
                List.of(EngagementRules.class, EngagementRulesValidator.class),
                List.of(EngagementRules.class));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codecs look at records of the model only, which the model's own file names. */
class NativeImageIoTest {

    @Test
    @Tag(GeneratedFile.TAG)
    void metadataIsUpToDate() {
        NativeImageMetadata.check("ohsel-io", List.of(), List.of());
    }
}

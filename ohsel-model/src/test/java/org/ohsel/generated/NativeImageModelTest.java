// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every record, enum and sealed interface of the model is looked at by reflection: rules and codecs go by their components. */
class NativeImageModelTest {

    @Test
    @Tag(GeneratedFile.TAG)
    void metadataIsUpToDate() {
        NativeImageMetadata.check("ohsel-model", NativeImageMetadata.publicValues(), List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.generated.GeneratedFile;
import org.ohsel.io.EngagementSchema;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** The schema in {@code docs} and in the jar is the one that the model gives. */
class EngagementSchemaTest {

    private static final Path SCHEMA = Path.of("..", "docs", "ohsel.schema.json");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** As the seeds are laid out: a member a line, lists of codes on one line. */
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance())
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.AFTER));

    @Test
    @Tag(GeneratedFile.TAG)
    void isUpToDate() {
        GeneratedFile.check(SCHEMA, MAPPER.writer().with(LAYOUT).writeValueAsString(ModelSchema.create()) + "\n");
    }

    @Test
    void isInTheJar() throws IOException {
        assertEquals(Files.readString(SCHEMA), EngagementSchema.json());
    }

    @Test
    void ofTheBundledVocabularyIsTheSame() {
        assertEquals(EngagementSchema.json(), EngagementSchema.json(Vocabulary.bundled()));
    }

    @Test
    void itsNameCarriesTheVersionOfTheWireFormat() {
        assertEquals("urn:ohsel:schema:1.0", EngagementSchema.ID);
        assertEquals(EngagementSchema.ID, ModelSchema.create().get("$id").stringValue());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.codec.CopyingTypeFinder;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.codec.ValueCodec;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.rules.EngagementValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Records as JSON, for a dataset to keep: written by us and read by us. Therefore nothing is checked and nothing is limited, and
 * what could not be read once is kept again.
 */
final class StoredRecord {

    private static final ValueCodec CODEC = Codecs.unchecked().of(EngagementRecord.class);
    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private StoredRecord() {}

    static byte[] write(EngagementRecord record) {
        if (record instanceof UnknownRecord unknown) {
            return unknown.json().getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            EngagementWriter.compact().write(record, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toByteArray();
    }

    static EngagementRecord read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Reading reading = new Reading(
                    true, true, 0, Integer.MAX_VALUE, VALIDATOR.engine().context(), parser, new CopyingTypeFinder());
            EngagementRecord record = (EngagementRecord) CODEC.read(parser, reading);
            return record instanceof UnknownRecord unknown
                    ? UnknownRecord.of(unknown.type(), unknown.id(), new String(json, StandardCharsets.UTF_8))
                    : record;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the column json does not hold a record: " + e.getOriginalMessage(), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.host.FindingFormat;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A record that is refused, in a line with the reasons. */
final class RefusedRecord {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RefusedRecord() {}

    /** The line, without its end. What is not JSON is a string. */
    static String line(String file, byte @Nullable [] json, String findings) {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = ReportJson.generator(written)) {
            generator.writeStartObject();
            generator.writeStringProperty("file", file);
            if (json != null && isJson(json)) {
                generator.writeName("record");
                generator.writeRawValue(new String(onOneLine(json), StandardCharsets.UTF_8));
            } else if (json != null) {
                generator.writeStringProperty("text", new String(json, StandardCharsets.UTF_8));
            }
            generator.writeName("findings");
            generator.writeRawValue("[" + findings + "]");
            generator.writeEndObject();
        }
        return written.toString();
    }

    /** Findings as the elements of a JSON array. */
    static String findings(Iterable<Finding> findings, Messages messages) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding(finding, messages))
                .collect(Collectors.joining(","));
    }

    private static String finding(Finding finding, Messages messages) {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = ReportJson.generator(written)) {
            generator.writeStartObject();
            FindingFormat.writeMembers(generator, finding, messages);
            generator.writeEndObject();
        }
        return written.toString();
    }

    static String join(String some, String others) {
        return some.isEmpty() || others.isEmpty() ? some + others : some + "," + others;
    }

    /** Whether it is one JSON value, in UTF-8, and nothing else. */
    private static boolean isJson(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            @Nullable JsonToken first = parser.nextToken();
            parser.skipChildren();
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return first != null && parser.nextToken() == null;
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }

    /** JSON without its line breaks, and without the indentation after them. None can be within a string. */
    static byte[] onOneLine(byte[] json) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(json.length);
        boolean indentation = false;
        for (byte each : json) {
            if (each == '\n' || each == '\r') {
                indentation = true;
            } else if (!indentation || (each != ' ' && each != '\t')) {
                indentation = false;
                line.write(each);
            }
        }
        return line.toByteArray();
    }
}

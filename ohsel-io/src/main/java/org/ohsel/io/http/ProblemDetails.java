// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.http;

import jakarta.validation.ConstraintViolation;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.jakarta.RuleViolation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer of an application that rejects what it was sent, as RFC 9457 has it: a problem details object, of the media type
 * {@value #MEDIA_TYPE}, with every finding in the extension member {@code findings}.
 *
 * <pre>{@code
 * Findings findings = EngagementReader.strict().readRecord(body).findings();
 * if (findings.hasErrors()) {
 *     ProblemDetails problem = ProblemDetails.of(findings);
 *     // answer with problem.status(), ProblemDetails.MEDIA_TYPE and problem.toJson()
 * }
 * }</pre>
 *
 * <p>Each finding has {@code rule}, {@code severity} (error, warning or info), {@code pointer} (a JSON Pointer into what was
 * sent; for a parameter, its name as {@code parameter}), {@code message} and, where there is any, {@code advice}. None of them repeats people's words. There is no
 * {@code type}, which means {@code about:blank}: the status says what kind of problem it is.
 *
 * @param status the status code of HTTP
 * @param title what the status means, in words
 * @param detail the first finding, and how many others there are
 * @param parameter the parameter of the request that the findings are about; null if they are about its body
 * @param findings every finding
 */
public record ProblemDetails(
        int status, String title, String detail, @Nullable String parameter, List<RuleViolation> findings) {

    /** The media type of the JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Copies the list. */
    public ProblemDetails {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        findings = List.copyOf(findings);
    }

    /**
     * The answer to what has findings.
     *
     * @param findings those of a reader or a validator
     * @return the answer, with the status 400
     */
    public static ProblemDetails of(Findings findings) {
        return of(null, findings.stream().map(RuleViolation::of).toList(), findings.count());
    }

    /**
     * The answer to what has violations, behind a host's {@code @Valid}.
     *
     * @param violations the violations, of our constraints and of others
     * @return the answer, with the status 400; the findings are sorted by location
     */
    public static ProblemDetails of(Collection<? extends ConstraintViolation<?>> violations) {
        return of(null, RuleViolation.listOf(violations), violations.size());
    }

    /**
     * The answer to a parameter that has findings.
     *
     * @param parameter the name of the parameter
     * @param findings those of a {@link ParameterReader}
     * @return the answer, with the status 400
     */
    public static ProblemDetails ofParameter(String parameter, Findings findings) {
        Objects.requireNonNull(parameter, "parameter");
        return of(
                parameter,
                findings.stream()
                        .map(finding -> RuleViolation.of(in(parameter, finding)))
                        .toList(),
                findings.count());
    }

    /** The same finding, whose message names the parameter. */
    private static Finding in(String parameter, Finding finding) {
        Map<String, Object> arguments = new TreeMap<>(finding.arguments());
        arguments.put("where", parameter);
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.pointer(),
                arguments,
                finding.recordId(),
                finding.location());
    }

    private static ProblemDetails of(@Nullable String parameter, List<RuleViolation> findings, long count) {
        return new ProblemDetails(400, "Bad Request", detail(findings, count), parameter, findings);
    }

    private static String detail(List<RuleViolation> findings, long count) {
        if (findings.isEmpty()) {
            return "The request was rejected.";
        }
        RuleViolation first = findings.get(0);
        String text = (first.pointer().isEmpty() ? "" : first.pointer() + ": ") + first.message();
        return count == 1 ? text : text + " (" + (count - 1) + " more in findings)";
    }

    /**
     * The members, for a host that has a class of its own for problem details.
     *
     * @return the findings, as they are written in JSON
     */
    public List<Map<String, String>> findingsAsMaps() {
        return findings.stream().map(this::members).toList();
    }

    private Map<String, String> members(RuleViolation finding) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("rule", finding.rule());
        if (finding.severity() != null) {
            members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        }
        members.put(parameter == null ? "pointer" : "parameter", parameter == null ? finding.pointer() : parameter);
        members.put("message", finding.message());
        @Nullable String advice = finding.advice();
        if (advice != null) {
            members.put("advice", advice);
        }
        return members;
    }

    /**
     * The answer's body.
     *
     * @return the problem details object, compact
     */
    public String toJson() {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeStartObject();
            generator.writeStringProperty("title", title);
            generator.writeNumberProperty("status", status);
            generator.writeStringProperty("detail", detail);
            generator.writeArrayPropertyStart("findings");
            for (RuleViolation finding : findings) {
                generator.writeStartObject();
                members(finding).forEach(generator::writeStringProperty);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return json.toString();
    }
}

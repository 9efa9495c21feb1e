// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.http.ParameterReader;
import org.ohsel.io.http.ProblemDetails;
import org.ohsel.model.PartialDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The parameters of a request. Whatever is wrong with any of them is answered at once, and one that nobody reads is wrong: to leave out a misspelt
 * one would be to answer another question than was asked.
 */
final class Parameters {

    private final Map<String, String[]> sent;
    private final ParameterReader reader;
    private final List<String> read = new ArrayList<>();
    private final List<Map<String, String>> findings = new ArrayList<>();

    Parameters(Map<String, String[]> sent, ParameterReader reader) {
        this.sent = sent;
        this.reader = reader;
    }

    /** The values of a parameter, without those that a form leaves empty. */
    List<String> texts(String name) {
        read.add(name);
        return Arrays.stream(sent.getOrDefault(name, new String[0]))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The value of a parameter of which there can be one. */
    @Nullable
    String text(String name) {
        List<String> texts = texts(name);
        if (texts.size() > 1) {
            wrong(name, name + " is there " + texts.size() + " times", "Write it once.");
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Terms of the vocabulary. */
    <T> List<T> terms(String name, Class<T> type) {
        return texts(name).stream().flatMap(text -> term(name, text, type)).toList();
    }

    private <T> Stream<T> term(String name, String text, Class<T> type) {
        Result<T> result = reader.read(text, type);
        if (result.findings().hasErrors()) {
            findings.addAll(ProblemDetails.ofParameter(name, result.findings()).findingsAsMaps());
            return Stream.empty();
        }
        return Optional.ofNullable(result.partial()).stream();
    }

    /** A code of one of several kinds of term. */
    @Nullable
    String termOfAny(String name, List<? extends Class<?>> types) {
        @Nullable String text = text(name);
        if (text == null
                || types.stream()
                        .anyMatch(type -> !reader.read(text, type).findings().hasErrors())) {
            return text;
        }
        wrong(name, name + " is not a code of the vocabulary", "Write a code such as public-event.");
        return null;
    }

    /** A date. */
    @Nullable
    PartialDate date(String name) {
        @Nullable String text = text(name);
        return text == null
                ? null
                : term(name, text, PartialDate.class).findFirst().orElse(null);
    }

    /** Something that has names. */
    <T> @Nullable T choice(String name, List<T> all, Function<T, String> code) {
        @Nullable String text = text(name);
        if (text == null) {
            return null;
        }
        for (T one : all) {
            if (code.apply(one).equals(text)) {
                return one;
            }
        }
        wrong(
                name,
                name + " is not one of those that there are",
                "Write one of " + String.join(", ", all.stream().map(code).toList()) + ".");
        return null;
    }

    /** A number. */
    int number(String name, int otherwise, int most) {
        @Nullable String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        wrong(name, name + " is not a number from 1 to " + most, "Write a number from 1 to " + most + ".");
        return otherwise;
    }

    /** Whether something is asked for. */
    boolean flag(String name) {
        return Boolean.TRUE.equals(choice(name, List.of(true, false), String::valueOf));
    }

    /** Says what is wrong with a parameter, and what to write instead. */
    void wrong(String name, String message, String advice) {
        Map<String, String> finding = new LinkedHashMap<>();
        finding.put("severity", "error");
        finding.put("parameter", name);
        finding.put("message", message);
        finding.put("advice", advice);
        findings.add(finding);
    }

    /** Answers with what is wrong, if anything is. To be called when all parameters have been read. */
    void refuseIfWrong() {
        for (String name : sent.keySet()) {
            if (!read.contains(name)) {
                String shown = name.matches("[A-Za-z0-9_-]{1,40}") ? name : "(another)";
                wrong(
                        shown,
                        "there is no parameter of this name here",
                        "Write one of " + String.join(", ", read) + ".");
            }
        }
        if (!findings.isEmpty()) {
            String others = findings.size() == 1 ? "" : " (" + (findings.size() - 1) + " more in findings)";
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_REQUEST, findings.get(0).get("message") + others);
            problem.setProperty("findings", findings);
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.host.ModelFormat;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.BeanRules;

/**
 * Reads terms and dates from the parameters of a request: {@code ?borough=bexley}, {@code ?date=2017-06}.
 *
 * <pre>{@code
 * ParameterReader reader = new ParameterReader(EngagementValidator.standard());
 * Borough borough = reader.read("bexley", Borough.class).orElseThrow();
 * }</pre>
 *
 * <p>In a record, a term that is not in the vocabulary is a warning. In a parameter it is an error: whoever asks for a
 * term that nobody uses would get an empty answer and believe it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ParameterReader {

    private final BeanRules rules;

    /**
     * Creates a reader.
     *
     * @param validator has the vocabulary with the terms that are known
     */
    public ParameterReader(EngagementValidator validator) {
        rules = new BeanRules(validator.engine());
    }

    /**
     * Whether values of a type can be parameters.
     *
     * @param type the type
     * @return true for terms and dates of the model
     */
    public static boolean reads(Class<?> type) {
        return ModelFormat.hasText(type);
    }

    /**
     * Reads a parameter.
     *
     * @param <T> the type of value
     * @param text what was sent
     * @param type the type of value, one that {@link #reads}
     * @return the value and what is wrong with it; without a value if there is an error
     * @throws IllegalArgumentException if the type is neither a term nor a date
     */
    public <T> Result<T> read(String text, Class<T> type) {
        Objects.requireNonNull(text, "text");
        if (!reads(type)) {
            throw new IllegalArgumentException(type.getName() + " is neither a term nor a date of the model");
        }
        Result<Object> read = ModelFormat.readName(text, type, "");
        @Nullable Object value = read.partial();
        if (value == null || read.findings().hasErrors()) {
            return new Result<>(null, read.findings());
        }
        Findings found = Findings.of(
                rules.check(value).stream().map(ParameterReader::asError).toList());
        return new Result<>(type.cast(value), found);
    }

    /**
     * Writes a parameter, as in an address.
     *
     * @param value a term or a date
     * @return what is read as the same value
     */
    public static String text(Object value) {
        return ModelFormat.text(value);
    }

    private static Finding asError(Finding finding) {
        return finding.severity() == Severity.WARNING ? finding.as(Severity.ERROR) : finding;
    }
}

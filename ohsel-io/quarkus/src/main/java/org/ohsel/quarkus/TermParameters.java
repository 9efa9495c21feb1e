// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import jakarta.inject.Inject;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.http.ParameterReader;
import org.ohsel.io.http.ProblemDetails;
import org.ohsel.rules.EngagementValidator;

/** Reads terms and dates from parameters; one that is not known is the caller's mistake, and is answered with what to write. */
@Provider
public class TermParameters implements ParamConverterProvider {

    private final EngagementValidator validator;

    /**
     * Creates the provider.
     *
     * @param validator knows the terms
     */
    @Inject
    public TermParameters(EngagementValidator validator) {
        this.validator = validator;
    }

    @Override
    @SuppressWarnings("NullAway") // null if this is none of our types, as the interface has it
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return ParameterReader.reads(type)
                ? new Converter<>(new ParameterReader(validator), type, name(annotations))
                : null;
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            String name = annotation instanceof QueryParam query
                    ? query.value()
                    : annotation instanceof PathParam path
                            ? path.value()
                            : annotation instanceof RestQuery query
                                    ? query.value()
                                    : annotation instanceof RestPath path ? path.value() : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "the parameter"; // @RestQuery leaves its name to the parameter of the method
    }

    private record Converter<T>(ParameterReader reader, Class<T> type, String name) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("NullAway") // null where nothing was sent
        public T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            Result<T> read = reader.read(text, type);
            return read.value()
                    .orElseThrow(() ->
                            new WebApplicationException(Answers.of(ProblemDetails.ofParameter(name, read.findings()))));
        }

        @Override
        public String toString(T value) {
            return ParameterReader.text(value);
        }
    }
}

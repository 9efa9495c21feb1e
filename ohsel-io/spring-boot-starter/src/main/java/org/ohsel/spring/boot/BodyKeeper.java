// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Keeps the bodies with records, in case that they cannot be read. */
@ControllerAdvice
final class BodyKeeper extends RequestBodyAdviceAdapter {

    private static final String ATTRIBUTE = KeptBody.class.getName();

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return BodyKind.of(target).isPresent();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        return keep(message, target);
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        try {
            keep(new Empty(message.getHeaders()), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from an empty body
        }
        return body;
    }

    private static HttpInputMessage keep(HttpInputMessage message, Type target) throws IOException {
        KeptBody body = new KeptBody(message, BodyKind.of(target).orElseThrow());
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
        return body;
    }

    /** The body of the current request; null if it was not kept. */
    static @Nullable KeptBody current() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (KeptBody) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    private record Empty(HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.http.ProblemDetails;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/** Answers with every finding, after the application's own handlers of exceptions, and before Spring's default. */
final class FindingsResolver implements HandlerExceptionResolver, WebMvcConfigurer {

    private final Rejections rejections;

    FindingsResolver(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        int after = 0;
        for (int i = 0; i < resolvers.size(); i++) {
            if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
                after = i + 1;
            }
        }
        resolvers.add(after, this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        Optional<ProblemDetails> problem = rejections.of(exception);
        if (problem.isEmpty() || response.isCommitted()) {
            return null;
        }
        byte[] body = problem.get().toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.get().status());
        response.setContentType(ProblemDetails.MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            return null; // nobody is there any more to be answered
        }
        return new ModelAndView();
    }
}

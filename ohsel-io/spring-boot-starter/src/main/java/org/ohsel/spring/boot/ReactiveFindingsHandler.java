// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.InvalidInputException;
import org.ohsel.io.http.ProblemDetails;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers with every finding in a reactive application, after its own handlers of exceptions, and before Spring Boot's, whose
 * order is -1. A body is not kept here, so that of what cannot be read there are the findings of the first record.
 */
@Order(-2)
final class ReactiveFindingsHandler implements WebExceptionHandler {

    private final Rejections rejections;

    ReactiveFindingsHandler(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        Optional<ProblemDetails> problem = problem(failure);
        ServerHttpResponse response = exchange.getResponse();
        if (problem.isEmpty() || response.isCommitted()) {
            return Mono.error(failure);
        }
        byte[] body = problem.get().toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatusCode(HttpStatusCode.valueOf(problem.get().status()));
        response.getHeaders().setContentType(MediaType.parseMediaType(ProblemDetails.MEDIA_TYPE));
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private Optional<ProblemDetails> problem(Throwable failure) {
        if (failure instanceof WebExchangeBindException invalid) {
            return Rejections.ofErrors(invalid.getAllErrors());
        }
        if (failure instanceof ServerWebInputException input) {
            Optional<ProblemDetails> parameter = Rejections.cause(input, InvalidInputException.class)
                    .map(invalid -> ProblemDetails.ofParameter(name(input), invalid.findings()));
            return parameter.isPresent()
                    ? parameter
                    : UnreadableCause.findings(input).map(ProblemDetails::of);
        }
        return failure instanceof Exception exception ? rejections.of(exception) : Optional.empty();
    }

    private static String name(ServerWebInputException input) {
        @Nullable MethodParameter parameter = input.getMethodParameter();
        @Nullable String name = parameter == null ? null : parameter.getParameterName();
        return name == null ? "the parameter" : name;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets everybody have texts checked, but nobody keep the machine busy with it. Those with an account are not counted. */
@Component
class CheckLimit extends OncePerRequestFilter {

    private static final Duration TIME = Duration.ofMinutes(1);

    private final Visitor visitor;
    private final Refusals refusals;
    private final int most;
    private final Cache<String, AtomicInteger> checks =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(TIME).build();

    CheckLimit(Visitor visitor, Refusals refusals, AccountSettings settings) {
        this.visitor = visitor;
        this.refusals = refusals;
        this.most = settings.checksPerMinute();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().matches("(/api)?/check");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String network = Network.of(request.getRemoteAddr());
        if (!visitor.isSignedIn()
                && checks.get(network, key -> new AtomicInteger()).incrementAndGet() > most) {
            refusals.refuseForNow(request, response, TIME.toSeconds());
        } else {
            chain.doFilter(request, response);
        }
    }
}

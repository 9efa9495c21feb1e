// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Looks at names and passwords, unless too many were wrong. */
@Component
class SignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final FailedSignIns failures;

    SignIn(Accounts accounts, PasswordEncoder encoder, FailedSignIns failures) {
        this.passwords = new DaoAuthenticationProvider(accounts::find);
        this.passwords.setPasswordEncoder(encoder);
        this.failures = failures;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        String account = request.getName();
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? Network.of(details.getRemoteAddress())
                : "";
        Duration wait = failures.wait(account, address);
        if (!wait.isZero()) {
            throw new TooManyFailures(wait);
        }
        try {
            @Nullable Authentication signedIn = passwords.authenticate(request);
            failures.succeeded(account, address);
            return signedIn;
        } catch (BadCredentialsException e) {
            failures.failed(account, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

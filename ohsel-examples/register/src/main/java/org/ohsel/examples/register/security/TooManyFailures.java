// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A password is not looked at, because too many were wrong before. */
class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("too many failed sign-ins");
        this.wait = wait;
    }

    /** In how many seconds to try again. */
    long seconds() {
        return wait.toSeconds() + 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Audience;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks: a member of staff who is signed in, or anybody. */
@Component
public class Visitor {

    /** What the visitor may see. */
    public Audience audience() {
        return isSignedIn() ? Audience.STAFF : Audience.PUBLIC;
    }

    /** The name of the visitor's account. */
    public String name() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "nobody" : who.getName();
    }

    /** Whether the visitor has an account. */
    public boolean isSignedIn() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Audience;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks: a member of staff who is signed in, or anybody. */
@Component
public class Visitor {

    private final RoleHierarchy roles;

    Visitor(RoleHierarchy roles) {
        this.roles = roles;
    }

    /** What the visitor may see. */
    public Audience audience() {
        return isSignedIn() ? Audience.STAFF : Audience.PUBLIC;
    }

    /** The name of the visitor's account. */
    public String name() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "nobody" : who.getName();
    }

    /** Whether the visitor has an account with a role here. A token of somebody who has none is as good as no token. */
    public boolean isSignedIn() {
        return may(Role.READER);
    }

    /** Whether the visitor has a role, or one that may do more. */
    public boolean may(Role role) {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.isAuthenticated()
                && roles.getReachableGrantedAuthorities(who.getAuthorities()).stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }
}

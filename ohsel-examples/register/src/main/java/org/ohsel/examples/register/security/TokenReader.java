// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.AccountSettings.Oidc;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Takes an account and its role from the token of an identity provider. What is not one of our roles is passed over. */
@Component
class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Oidc settings;

    TokenReader(AccountSettings settings) {
        this.settings = settings.oidc();
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        @Nullable String name = token.getClaimAsString(settings.nameClaim());
        if (name == null || name.isBlank()) {
            throw new InvalidBearerTokenException("the token names no account");
        }
        return new JwtAuthenticationToken(token, authorities(token), name);
    }

    private List<GrantedAuthority> authorities(Jwt token) {
        @Nullable Object claim = token.getClaims();
        for (String member : settings.rolesClaim().split("\\.", -1)) {
            claim = claim instanceof Map<?, ?> map ? map.get(member) : null;
        }
        Collection<?> values =
                claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        List<GrantedAuthority> roles = new ArrayList<>();
        Map<String, Role> known = Map.of(
                settings.reader(), Role.READER, settings.editor(), Role.EDITOR, settings.publisher(), Role.PUBLISHER);
        known.forEach((value, role) -> {
            if (values.contains(value)) {
                roles.add(new SimpleGrantedAuthority("ROLE_" + role));
            }
        });
        return roles;
    }
}

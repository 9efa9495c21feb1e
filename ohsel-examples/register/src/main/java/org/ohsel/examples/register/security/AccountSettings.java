// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings about those who come to the register.
 *
 * @param accounts who may sign in; if there are any, the account of the first start does not count
 * @param newPassword whether to give the account of the first start a new password
 * @param checksPerMinute how often anybody may have a text checked from one address
 * @param oidc how tokens are read
 */
@ConfigurationProperties("register")
record AccountSettings(
        @DefaultValue List<Account> accounts,
        @DefaultValue("false") boolean newPassword,
        @DefaultValue("120") int checksPerMinute,
        @DefaultValue Oidc oidc) {

    /** Checks what would otherwise fail when somebody signs in. */
    AccountSettings {
        for (Account account : accounts) {
            if (!account.password().matches("\\{(bcrypt|argon2|pbkdf2@SpringSecurity_v5_8|noop)}.+")) {
                throw new IllegalArgumentException(
                        "register.accounts: the password of " + account.name()
                                + " must begin with how it is kept, such as {bcrypt} before a hash, or {noop} before the password itself");
            }
        }
    }

    /**
     * One account.
     *
     * @param name what its holder types
     * @param password hashed, with how in front, as in <code>{bcrypt}$2a$10$...</code>
     * @param role what its holder may do
     */
    record Account(String name, String password, Role role) {}

    /**
     * How the tokens of an identity provider are read.
     *
     * @param rolesClaim where the roles are, with dots between names, such as {@code realm_access.roles}
     * @param nameClaim where the name of the account is
     * @param reader what the provider calls readers
     * @param editor what the provider calls editors
     * @param publisher what the provider calls publishers
     */
    record Oidc(
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue("sub") String nameClaim,
            @DefaultValue("register-reader") String reader,
            @DefaultValue("register-editor") String editor,
            @DefaultValue("register-publisher") String publisher) {}
}

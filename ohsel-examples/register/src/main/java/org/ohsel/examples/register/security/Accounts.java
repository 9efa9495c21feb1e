// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ohsel.examples.register.security.AccountSettings.Account;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Those who may sign in with a password: the accounts of the settings or, without any, the one that the first start made. */
@Component
class Accounts {

    /** The name of the account of the first start. */
    static final String FIRST = "publisher";

    private static final int BYTES = 18;

    private final List<Account> configured;
    private final JdbcTemplate database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountSettings settings, JdbcTemplate database, PasswordEncoder passwords, Clock clock) {
        this.configured = settings.accounts();
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The account of a name, as Spring Security wants it. */
    UserDetails find(String name) {
        List<Account> accounts = configured.isEmpty() ? kept() : configured;
        Account account = accounts.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.name())
                .password(account.password())
                .roles(account.role().name())
                .build();
    }

    /**
     * Makes the account of the first start, if there is none yet and the settings have none.
     *
     * @param anew whether to give it a new password if it is there already
     * @return its password, which is kept nowhere; empty if it has one already
     */
    Optional<String> first(boolean anew) {
        if (!configured.isEmpty()) {
            return Optional.empty();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (anew) {
            database.update("delete from account where name = ?", FIRST);
        } else if (!kept().isEmpty()) {
            return Optional.empty();
        }
        try {
            database.update(
                    "insert into account (name, password, role, created) values (?, ?, ?, ?)",
                    FIRST,
                    passwords.encode(password),
                    Role.PUBLISHER.name(),
                    OffsetDateTime.now(clock));
            return Optional.of(password);
        } catch (DuplicateKeyException alreadyThere) {
            // Another register on the same database was first, and has shown the password.
            return Optional.empty();
        }
    }

    private List<Account> kept() {
        return database.query(
                "select name, password, role from account",
                (row, number) -> new Account(row.getString(1), row.getString(2), Role.valueOf(row.getString(3))));
    }
}

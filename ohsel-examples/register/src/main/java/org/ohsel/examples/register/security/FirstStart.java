// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the password of the account of the first start once, on the console and not in the log: logs are kept and copied. */
@Component
class FirstStart {

    private final Accounts accounts;
    private final AccountSettings settings;

    FirstStart(Accounts accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void showPassword() {
        accounts.first(settings.newPassword()).ifPresent(password -> System.out.printf("""

                        To change records, sign in as %s with the password %s
                        It is shown only now. Start with --register.new-password=true to get another one,
                        or with accounts of your own (register.accounts), and this one counts no longer.

                        """, Accounts.FIRST, password));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.examples.register.security.Role;
import org.ohsel.examples.register.security.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and what an account may do. */
@Controller
class SignInPage {

    private final Visitor visitor;

    SignInPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The form, which Spring Security takes; {@code error} says that a name or password was wrong. */
    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String error, Model model) {
        model.addAttribute(
                "errors",
                error == null
                        ? List.of()
                        : List.of(new FormError("username", "The name or the password is wrong. Enter both again")));
        return "entry/sign-in";
    }

    @GetMapping("/account")
    String account(Model model) {
        model.addAttribute("name", visitor.name());
        model.addAttribute("editor", visitor.may(Role.EDITOR));
        model.addAttribute("publisher", visitor.may(Role.PUBLISHER));
        return "entry/account";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ohsel.examples.register.pages.FormError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Paste a text and see what is wrong with it. Anybody may; nothing is kept. */
@Controller
class CheckPage {

    private static final String VIEW = "entry/check";
    private static final String TOO_LONG =
            "The text is longer than 500,000 characters. Check a part of it, or upload it as a file.";

    private final TextCheck check;

    CheckPage(TextCheck check) {
        this.check = check;
    }

    @GetMapping("/check")
    String empty(Model model) {
        return show("", model);
    }

    /** The same without JavaScript: {@code apply} is the number of a finding whose fix is applied first, or {@code all}. */
    @PostMapping("/check")
    String check(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String apply, Model model) {
        String lines = text.replace("\r\n", "\n");
        if (lines.getBytes(StandardCharsets.UTF_8).length > TextCheck.LONGEST) {
            model.addAttribute("errors", List.of(new FormError("text", TOO_LONG)));
            return show(lines, model);
        }
        String fixed = apply.equals("all")
                ? check.fixAll(lines)
                : apply.matches("[0-9]{1,3}") ? check.fix(lines, Integer.parseInt(apply)) : lines;
        model.addAttribute("result", check.check(fixed));
        return show(fixed, model);
    }

    /** For a page that asks while somebody types. */
    @PostMapping("/api/check")
    @ResponseBody
    CheckedText check(HttpServletRequest request) throws IOException {
        byte[] text = request.getInputStream().readNBytes(TextCheck.LONGEST + 1);
        if (text.length > TextCheck.LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, TOO_LONG);
        }
        return check.check(new String(text, StandardCharsets.UTF_8));
    }

    private static String show(String text, Model model) {
        model.addAttribute("text", text);
        return VIEW;
    }
}

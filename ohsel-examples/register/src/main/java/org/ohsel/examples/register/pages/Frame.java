// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.ohsel.examples.register.security.Role;
import org.ohsel.examples.register.security.Visitor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page has around it: who is signed in, and where one can go.
 *
 * @param signedIn whether the visitor has an account
 * @param editor whether it may change records
 * @param who the name of the account
 * @param links where one can go
 */
public record Frame(boolean signedIn, boolean editor, String who, List<Link> links) {

    private static final List<Link> EVERYBODY = List.of(
            new Link("Records", "/records", false),
            new Link("Coverage", "/coverage", false),
            new Link("Timeline", "/timeline", false),
            new Link("You said, we did", "/you-said-we-did", false),
            new Link("Commitments", "/commitments", false),
            new Link("Check", "/check", false));
    private static final List<Link> EDITORS =
            List.of(new Link("Add an event", "/events/new", false), new Link("Upload", "/upload", false));

    /**
     * A link in the navigation.
     *
     * @param label what it says
     * @param address where it goes
     * @param current whether the page is there, or below
     */
    public record Link(String label, String address, boolean current) {

        Link on(String path) {
            return new Link(label, address, path.equals(address) || path.startsWith(address + "/"));
        }
    }

    /** Puts the frame around pages. */
    @ControllerAdvice
    static class Around {

        private final Visitor visitor;

        Around(Visitor visitor) {
            this.visitor = visitor;
        }

        @ModelAttribute("frame")
        Frame frame(HttpServletRequest request) {
            boolean editor = visitor.may(Role.EDITOR);
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return new Frame(
                    visitor.isSignedIn(),
                    editor,
                    visitor.name(),
                    (editor ? Stream.concat(EVERYBODY.stream(), EDITORS.stream()) : EVERYBODY.stream())
                            .map(link -> link.on(path))
                            .toList());
        }
    }
}

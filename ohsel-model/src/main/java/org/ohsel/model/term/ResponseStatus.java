// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * What was answered to a recommendation or a request, or has been done about it.
 *
 * @param code the code, such as {@code accepted}
 */
public record ResponseStatus(@NotNull String code) implements ClosedTerm {

    /** It is accepted. */
    public static final ResponseStatus ACCEPTED = new ResponseStatus("accepted");

    /** Part of it is accepted. */
    public static final ResponseStatus PARTLY_ACCEPTED = new ResponseStatus("partly-accepted");

    /** It is not accepted. */
    public static final ResponseStatus REJECTED = new ResponseStatus("rejected");

    /** It is not decided yet. */
    public static final ResponseStatus UNDER_CONSIDERATION = new ResponseStatus("under-consideration");

    /** It has been done. */
    public static final ResponseStatus DONE = new ResponseStatus("done");

    /** It is being done. */
    public static final ResponseStatus DOING = new ResponseStatus("doing");

    /** It cannot be done; the reason says why. */
    public static final ResponseStatus CANNOT = new ResponseStatus("cannot");

    private static final List<ResponseStatus> VALUES =
            List.of(ACCEPTED, PARTLY_ACCEPTED, REJECTED, UNDER_CONSIDERATION, DONE, DOING, CANNOT);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ResponseStatus of(String code) {
        return new ResponseStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ResponseStatus> values() {
        return VALUES;
    }

    @Override
    public List<ResponseStatus> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "response-status";
    }
}

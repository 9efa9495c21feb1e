// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.engine.ComponentChecks;

/**
 * What to write in place of a value of the wrong JSON type.
 *
 * @param expected what is expected, in words
 * @param codec reads what is right
 * @param checks what the value must be besides; null if that is not known
 * @param raw the value as JSON; null if it is too long to say anything about it
 * @param corrections finds what is right
 */
record TypeRemedy(
        String expected,
        ValueCodec codec,
        @Nullable ComponentChecks checks,
        @Nullable String raw,
        Corrections corrections)
        implements Remedy {

    private static final int LONGEST_SHOWN = 80;

    private static final Pattern MORE = Pattern.compile("(?is).*(residents|attendees|participants|patients|carers).*");

    /** The same for a value that must pass checks as well. */
    TypeRemedy within(ComponentChecks more) {
        return checks != null ? this : new TypeRemedy(expected, codec, more, raw, corrections);
    }

    @Override
    public Optional<Fix> fix(String pointer) {
        return correct()
                .map(json -> Fix.replace(pointer, json))
                .map(fix -> leavesOut(Objects.requireNonNull(raw)) ? fix.toReview() : fix);
    }

    /** Whether something that somebody wrote has no place in what is right: other members, or who it was that came. */
    private static boolean leavesOut(String raw) {
        return raw.startsWith("{") || MORE.matcher(raw).matches();
    }

    private Optional<String> correct() {
        return raw == null
                ? Optional.empty()
                : corrections.of(codec, checks, raw).filter(json -> !hasHalfAPair(json));
    }

    /** Half of a surrogate pair is wrong wherever it is, and is said only of what can be read. */
    private static boolean hasHalfAPair(String json) {
        return json.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Override
    public String toString() {
        return words(false);
    }

    @Override
    public String withQuotedText() {
        return words(true);
    }

    private String words(boolean quoted) {
        Optional<String> correct = correct();
        if (correct.isPresent()) {
            return correct.get().length() <= LONGEST_SHOWN && (quoted || isShown(correct.get()))
                    ? "Write " + correct.get() + "."
                    : codec instanceof ListCodec
                            ? "Write [ before the value and ] after it."
                            : "Write " + expected + ".";
        }
        if (raw != null && raw.startsWith("\"[") && codec instanceof ListCodec) {
            return "Write the array itself, without quotation marks around it.";
        }
        boolean optional = checks != null && !checks.refusesNull();
        return codec.advice()
                .orElse("Write " + expected + (optional ? "; leave the member out if there is nothing to say." : "."));
    }

    /** Numbers, codes and dates are shown; anything else may be somebody's words. */
    private static boolean isShown(String json) {
        return json.matches("[-0-9.]+|true|false|\"[0-9./~-]{4,21}\"|\\{\"count\": \\d+, \"qualifier\": \"[a-z-]+\"}"
                + "|\\{\"document\": \"[A-Za-z0-9._-]+\", \"lines\": \"[0-9,-]+\"}"
                + "|\\[?\"[A-Za-z0-9./_-]{1,60}\"(?:, \"[A-Za-z0-9./_-]{1,60}\")*+]?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Headcount;
import org.ohsel.model.term.CountQualifier;

/**
 * A number in a return.
 *
 * @param count the number; null if there is none, or if it is withheld
 * @param qualifier {@code suppressed} or {@code fewer-than}; null for a bare number, or none
 */
record ReturnNumber(@Nullable Integer count, @Nullable CountQualifier qualifier) {

    private static final ReturnNumber NONE = new ReturnNumber(null, null);
    private static final ReturnNumber SUPPRESSED = new ReturnNumber(null, CountQualifier.SUPPRESSED);

    private static final Set<String> NOTHING = Set.of("-", "\u2013", "\u2212", "na", "n/a", ".");
    private static final Set<String> WITHHELD = Set.of("*", "[c]", "suppressed");

    private static final Pattern COUNT = Pattern.compile("(<)? ?(-?\\d{1,3}(?:,\\d{3})+|-?\\d{1,18})(?:\\.0+)?");
    private static final Pattern SHARE = Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,40})?) ?(%)?");

    /** What a spreadsheet program adds to a fraction in its seventeenth digit is not of the return. */
    private static final int MOST_DECIMALS = 10;

    /** Whether a cell has no number and no name. */
    static boolean isNothing(String text) {
        return text.length() < 4 && !isDigit(text, 0) && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell says that its number is withheld. */
    static boolean isWithheld(String text) {
        return !isDigit(text, 0) && WITHHELD.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The number that some digits are; -1 if there is anything else, or more than nine. */
    private static int digits(String text) {
        int number = text.isEmpty() || text.length() > 9 ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            number = isDigit(text, i) ? number * 10 + text.charAt(i) - '0' : -1;
        }
        return number;
    }

    /** The number in a cell; empty if it cannot be understood. */
    static Optional<ReturnNumber> of(@Nullable Cell cell) {
        if (cell == null || isNothing(cell.text()) || cell.fault() != null) {
            return Optional.of(NONE);
        }
        int plain = digits(cell.text());
        if (plain >= 0) {
            return Optional.of(new ReturnNumber(plain, null));
        } else if (isWithheld(cell.text())) {
            return Optional.of(SUPPRESSED);
        }
        Matcher match = COUNT.matcher(cell.text());
        if (!match.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(match.group(2).replace(",", ""));
        if (number != (int) number) {
            return Optional.empty();
        }
        return Optional.of(new ReturnNumber((int) number, match.group(1) == null ? null : CountQualifier.FEWER_THAN));
    }

    /**
     * The percentage in a cell: a fraction of 1, as returns have it, unless it is more than 1 or has a percent sign. Null if
     * there is none; empty if it cannot be understood.
     */
    static Optional<BigDecimal> percentage(String text) {
        Matcher match = SHARE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(match.group(1));
        if (match.group(2) != null || number.abs().compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(number);
        }
        BigDecimal rounded =
                number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : number;
        BigDecimal percentage = rounded.movePointRight(2);
        return Optional.of(percentage.scale() < 0 ? percentage.setScale(0) : percentage);
    }

    boolean isNone() {
        return count == null && qualifier == null;
    }

    /** The number of people; null if there is none. */
    @Nullable
    Headcount headcount() {
        if (qualifier != null) {
            return Headcount.builder().count(count).qualifier(qualifier).build();
        }
        return count == null ? null : Headcount.of(count);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import java.util.regex.Pattern;

/**
 * What the words just before a number say that it is. They are looked at only if the number could be a personal one,
 * and only a few of them, so that it does not matter how long the string is.
 */
final class Surroundings {

    private static final int FARTHEST = 40;

    /** Not a quotation mark: in JSON, what comes before a string has nothing to do with it. */
    private static final String LINK = "[^\\p{Alnum}\"]{0,3}";

    private static final String LINKS =
            LINK + "(?:(?:numbers?|num|nos?|nr|ids?|is|was|on|at)(?![a-z])" + LINK + "){0,3}$";

    private static final Pattern NHS_NUMBER =
            Pattern.compile("(?:nhs|patient|(?<![a-z])chi)" + LINKS, Pattern.CASE_INSENSITIVE);

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![a-z])(?:tel|telephone|phone|ph|mob|mobile|call|ring|fax|text|whatsapp)" + LINKS,
            Pattern.CASE_INSENSITIVE);

    /** The words of the second line come before telephone numbers too, unless they say that it is a number or a code. */
    private static final Pattern OTHER = Pattern.compile(
            "(?<![a-z])(?:(?:isbn|issn|zoom|passcode|orders?|invoice|inv|po|iban|vat|uprn|iras|isrctn|doi|pmid|ref)"
                    + "|(?:meeting|webinar|conference|case|account|reference|contract|booking|charity|company)"
                    + LINK + "(?:number|num|no|id|code|ref)|(?:isbn-1[03]))(?![a-z])" + LINKS,
            Pattern.CASE_INSENSITIVE);

    private Surroundings() {}

    static boolean sayNhsNumber(String text, int start) {
        return NHS_NUMBER.matcher(before(text, start)).find();
    }

    static boolean sayTelephone(String text, int start) {
        return TELEPHONE.matcher(before(text, start)).find();
    }

    /** Whether the number is of a book, a video call, an order or the like. */
    static boolean sayOther(String text, int start) {
        return OTHER.matcher(before(text, start)).find();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - FARTHEST), start);
    }
}

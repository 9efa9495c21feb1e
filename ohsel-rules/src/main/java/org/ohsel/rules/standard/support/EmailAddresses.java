// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

/** Recognises e-mail addresses among other uses of the at sign. */
public final class EmailAddresses {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;

    private EmailAddresses() {}

    /**
     * Whether a string contains an e-mail address.
     *
     * @param text the string to search
     * @return true if there is one
     */
    public static boolean isIn(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (hasLocalPart(text, at) && hasDomain(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A name in a social network, @name or @name@server, is not an address: it is meant to be found. */
    private static boolean hasLocalPart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return start < at && (start == 0 || text.charAt(start - 1) != '@');
    }

    /** Two or more labels separated by dots, the last consisting of letters. */
    private static boolean hasDomain(String text, int start) {
        int labels = 0;
        int i = start;
        int label = start;
        boolean letters = true;
        while (i < text.length() && i - start < LONGEST_DOMAIN) {
            char c = text.charAt(i);
            if (c == '.' && i > label && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                labels++;
                label = i + 1;
                letters = true;
            } else if (Character.isLetterOrDigit(c) || c == '-') {
                letters &= Character.isLetter(c);
            } else {
                break;
            }
            i++;
        }
        return labels > 0 && letters && i - label >= 2;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&'*+-=?^_`{|}~".indexOf(c) >= 0;
    }
}

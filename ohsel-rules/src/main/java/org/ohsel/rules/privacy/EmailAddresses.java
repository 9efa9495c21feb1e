// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises e-mail addresses among other uses of the at sign, and those in which it is written as a word. */
public final class EmailAddresses {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;

    /** The sign, or a word that stands for it; without brackets only in capitals, as nobody writes otherwise. */
    private static final Pattern SIGN =
            Pattern.compile("[@\uFF20]| ?[(\\[{<] ?[aA][tT] ?[)\\]}>] ?| AT (?=[\\p{L}\\p{N}-]{1,63} DOT )");

    private static final Pattern DOT =
            Pattern.compile("\\.(?=[\\p{L}\\p{N}])| ?[(\\[{<] ?(?:[dD][oO][tT]|\\.) ?[)\\]}>] ?| (?:dot|DOT) ");

    /** The ends of names in networks of one's own, and of files. */
    private static final Set<String> NO_DOMAINS = Set.of(
            "local", "localdomain", "internal", "lan", "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "tgz");

    private EmailAddresses() {}

    /**
     * The e-mail addresses in a string.
     *
     * @param text the string to search
     * @return where they are
     */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher sign = SIGN.matcher(text);
        int from = 0;
        while (from < text.length() && sign.find(from)) {
            int start = localPart(text, sign.start());
            int end = start < 0 ? -1 : domain(text, sign.end());
            if (end >= 0 && !isPath(text, end)) {
                found.add(new Span(start, end));
            }
            from = Math.max(sign.end(), end);
        }
        return found;
    }

    /**
     * Where a local part begins that ends at an index; -1 if there is none. A name in a social network, {@code @name} or
     * {@code @name@server}, is not an address: it is meant to be found. Neither is the user of a server, or git.
     */
    private static int localPart(String text, int end) {
        int start = end;
        boolean named = false;
        while (start > 0 && end - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
            named |= Character.isLetterOrDigit(text.charAt(start));
        }
        boolean handle = start > 0 && text.charAt(start - 1) == '@';
        return !named || handle || text.substring(start, end).equals("git") || isUser(text, start) ? -1 : start;
    }

    /** Whether an index is in the user of a web address: {@code ssh://user@server}, {@code https://user:word@server}. */
    private static boolean isUser(String text, int index) {
        int i = index;
        while (i > 0 && index - i < LONGEST_LOCAL_PART && (isLocal(text.charAt(i - 1)) || text.charAt(i - 1) == ':')) {
            i--;
        }
        return text.startsWith("//", i - 2);
    }

    /** Where a domain ends that begins at an index: labels separated by dots, the last of letters; -1 if it is none. */
    private static int domain(String text, int start) {
        Matcher dot = DOT.matcher(text);
        int end = -1;
        int label = start;
        while (label - start < LONGEST_DOMAIN) {
            int i = label;
            boolean letters = true;
            while (i < text.length() && i - start < LONGEST_DOMAIN && isLabel(text.charAt(i))) {
                letters &= Character.isLetter(text.charAt(i));
                i++;
            }
            if (i == label) {
                break;
            }
            end = label > start && letters && i - label >= 2 && isDomain(text.substring(label, i)) ? i : -1;
            if (!dot.region(i, text.length()).lookingAt()) {
                break;
            }
            label = dot.end();
        }
        return end;
    }

    private static boolean isDomain(String last) {
        return !NO_DOMAINS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether a path follows, as in {@code git@example.org:x/y}. */
    private static boolean isPath(String text, int end) {
        if (end >= text.length() || text.charAt(end) != ':') {
            return false;
        }
        int i = end + 1;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '/') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '/';
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&'*+-=?^_`{|}~".indexOf(c) >= 0;
    }
}

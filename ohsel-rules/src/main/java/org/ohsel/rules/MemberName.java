// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.List;
import java.util.regex.Pattern;

/** How messages name the member or the element that a JSON Pointer points to. */
final class MemberName {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private MemberName() {}

    /** The last name of a pointer, before which an index becomes an ordinal: the second of boroughs. */
    static String of(String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (slash < 0) {
            return "the document";
        }
        String last = pointer.substring(slash + 1);
        if (!INDEX.matcher(last).matches()) {
            return shown(last.replace("~1", "/").replace("~0", "~"));
        }
        String list = pointer.substring(0, slash);
        String ordinal = ordinal(Integer.parseInt(last));
        return list.isEmpty() ? ordinal + " of the document" : ordinal + " of " + of(list);
    }

    /** A name is shown like any other quotation: names that people make up may hold their words. */
    private static String shown(String name) {
        return new Quoted(name).toString();
    }

    private static String ordinal(int index) {
        return "the " + (index < ORDINALS.size() ? ORDINALS.get(index) : numeral(index + 1L));
    }

    private static String numeral(long number) {
        long tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number + (number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th");
    }
}

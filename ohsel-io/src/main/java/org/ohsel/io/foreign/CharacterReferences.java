// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character references of HTML that people and editors write. Others are left as they are written. */
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));");

    /** The names of the characters from U+00A0 to U+00FF, in their order. */
    private static final String LATIN_1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
            sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
            Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
            Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
            acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
            ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml\
            """;

    private static final Map<String, String> NAMED = named();

    private CharacterReferences() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of(
                "amp", "&",
                "lt", "<",
                "gt", ">",
                "quot", "\"",
                "apos", "'",
                "euro", "\u20ac",
                "trade", "\u2122",
                "bull", "\u2022",
                "hellip", "\u2026"));
        named.putAll(Map.of(
                "ndash", "\u2013",
                "mdash", "\u2014",
                "lsquo", "\u2018",
                "rsquo", "\u2019",
                "ldquo", "\u201c",
                "rdquo", "\u201d",
                "ensp", "\u2002",
                "emsp", "\u2003",
                "thinsp", "\u2009"));
        int character = '\u00a0';
        for (String name : LATIN_1.strip().split("\\s+", -1)) {
            named.put(name, Character.toString(character));
            character++;
        }
        return Map.copyOf(named);
    }

    /** The text with characters in place of references to them. */
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                character(match.group(1), match.group(2), match.group(3), match.group())));
    }

    private static String character(
            @Nullable String decimal, @Nullable String hexadecimal, @Nullable String name, String written) {
        if (name != null) {
            return NAMED.getOrDefault(name, written);
        }
        int character = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hexadecimal), 16);
        boolean valid = Character.isValidCodePoint(character)
                && Character.getType(character) != Character.SURROGATE
                && character != 0;
        return valid ? Character.toString(character) : written;
    }
}

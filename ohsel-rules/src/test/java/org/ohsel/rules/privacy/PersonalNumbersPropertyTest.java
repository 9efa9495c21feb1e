// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ohsel.rules.PersonalData;

/** Personal numbers are found wherever they are, and nothing else is mistaken for one. */
class PersonalNumbersPropertyTest {

    /** Nine digits whose check digit is 0 to 9. */
    @Provide
    Arbitrary<String> nhsNumbers() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .ofLength(9)
                .filter(digits -> checkDigit(digits) < 10)
                .map(digits -> digits + checkDigit(digits))
                .filter(number -> number.chars().distinct().count() > 1);
    }

    /** Works out the check digit directly from the weights. */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int weight = 10; weight >= 2; weight--) {
            sum += weight * (nine.charAt(10 - weight) - '0');
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? 0 : rest;
    }

    private static int nhsNumber(String text) {
        return NhsNumbers.in(text).stream().mapToInt(Span::start).findFirst().orElse(-1);
    }

    private static boolean hasTelephoneNumber(String text) {
        return !TelephoneNumbers.in(text).isEmpty();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc ,\u00e9").ofMaxLength(12);
    }

    private static String grouped(String number, char separator) {
        return number.substring(0, 3) + separator + number.substring(3, 6) + separator + number.substring(6);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anNhsNumberIsFoundAnywhere(
            @ForAll("nhsNumbers") String number, @ForAll("words") String before, @ForAll("words") String after) {
        int expected = before.length() + 1;
        for (String form : new String[] {number, grouped(number, ' '), grouped(number, '-')}) {
            assertEquals(expected, nhsNumber(before + " " + form + " " + after), form);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyOneDigitWrongIsSeen(
            @ForAll("nhsNumbers") String number,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        char wrong = (char) ('0' + (number.charAt(place) - '0' + off) % 10);
        String other = number.substring(0, place) + wrong + number.substring(place + 1);
        assertEquals(-1, nhsNumber(other));
        assertEquals(-1, nhsNumber(grouped(other, ' ')));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aLongerNumberIsNone(
            @ForAll("nhsNumbers") String number,
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = 9) int after) {
        assertEquals(-1, nhsNumber(before + number));
        assertEquals(-1, nhsNumber(number + after));
        assertEquals(-1, nhsNumber(before + number + after));
    }

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{10}(?!\\d)");

    /** Compared with a plain search in strings of digits and words: the fast search misses nothing. */
    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void whatAPlainSearchFindsIsFound(@ForAll("digitsAndWords") String text) {
        int expected = -1;
        Matcher matcher = TEN_DIGITS.matcher(text);
        while (expected < 0 && matcher.find()) {
            String number = matcher.group();
            boolean right = checkDigit(number.substring(0, 9)) == number.charAt(9) - '0';
            if (right && number.chars().distinct().count() > 1) {
                expected = matcher.start();
            }
        }
        assertEquals(expected, nhsNumber(text), text);
    }

    @Provide
    Arbitrary<String> digitsAndWords() {
        Arbitrary<String> digits = Arbitraries.oneOf(
                nhsNumbers(),
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(12));
        return Arbitraries.oneOf(digits, Arbitraries.of("with", "an", "a", "seen", "of"))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("; ", parts));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsLookedAtWithoutFailing(@ForAll("odd") String text) {
        assertTrue(nhsNumber(text) < text.length());
        assertFalse(hasTelephoneNumber(text.replaceAll("\\d", "")));
        assertTrue(EmailAddresses.in(text.replace("@", "").replace("(", "")).isEmpty());
    }

    /** What is masked is as long as before, and nothing is found in it any more. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothingIsFoundInWhatIsMasked(@ForAll("odd") String text, @ForAll("nhsNumbers") String number) {
        for (String each : new String[] {text, text + grouped(number, '.') + text, number + text}) {
            String masked = PersonalData.mask(each);
            assertEquals(each.length(), masked.length(), each);
            assertEquals(List.of(), NhsNumbers.possiblyIn(masked), each);
            assertEquals(List.of(), TelephoneNumbers.in(masked), each);
            assertEquals(List.of(), EmailAddresses.in(masked), each);
        }
    }

    /** The quick test never hides from a closer look what that would find. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundWasSuspected(@ForAll("odd") String text) {
        boolean found = nhsNumber(text) >= 0
                || hasTelephoneNumber(text)
                || !EmailAddresses.in(text).isEmpty();
        assertTrue(!found || Suspicion.mayHold(text), text);
    }

    /** So does the quicker test of bytes, wherever they begin. */
    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void whatIsSuspectedIsSuspectedInBytes(@ForAll("inAscii") String text) {
        byte[] bytes = ("@" + text + "@").getBytes(StandardCharsets.US_ASCII);
        assertTrue(!Suspicion.mayHold(text) || Suspicion.mayHold(bytes, 1, bytes.length - 1), text);
    }

    @Provide
    Arbitrary<String> inAscii() {
        Arbitrary<String> words = Arbitraries.of(
                "The meeting of ",
                "(AT) ",
                "AT ",
                "A",
                "T ",
                "(at",
                "( at",
                "[At]",
                "{aT",
                "< at>",
                "<",
                "@",
                "(",
                "at ",
                "943 476 5919",
                "020",
                " 7946",
                "-",
                "0018",
                "1",
                "22",
                ", ",
                "July 2016",
                "x");
        return words.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.strings()
                .withChars("0124459 -()+@.at\u00a0\ud83d\u0661")
                .ofMaxLength(60);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aMobileNumberIsFoundHoweverItIsGrouped(@ForAll("words") String before, @ForAll @IntRange(max = 999) int last) {
        String number = "%03d".formatted(last);
        for (String form : new String[] {
            "07700900" + number,
            "07700 900" + number,
            "07700 900 " + number,
            "07700-900-" + number,
            "+44 7700 900" + number,
            "+447700900" + number,
            "+44 (0)7700 900" + number,
            "0044 7700 900" + number
        }) {
            assertTrue(hasTelephoneNumber(before + " " + form), form);
        }
    }
}

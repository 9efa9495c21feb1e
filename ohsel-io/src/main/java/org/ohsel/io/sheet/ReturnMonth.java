// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.Workstream;

/** The month of a return, and the service: from their columns, or from the title of what is published. */
final class ReturnMonth {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int APRIL = 4;
    private static final int CENTURY = 2000;

    /** A financial year, from April to March. */
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)[_/-](\\d\\d)");

    private static final Pattern TITLE = Pattern.compile(
            "(.{0,100}?) ?\\bFriends (?:and|&) Family Test\\b.{0,100}?\\b([A-Za-z]{3,9})[ -](20\\d\\d|\\d\\d)\\b.{0,100}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The services whose patients are asked, by what the titles call them. */
    private static final List<String[]> SERVICES = List.of(
            new String[] {"inpatient", "inpatient-care"},
            new String[] {"a&e", "emergency-departments"},
            new String[] {"ambulance", "patient-transport"},
            new String[] {"outpatient", "outpatients"},
            new String[] {"maternity", "maternity"},
            new String[] {"community", "community-services"},
            new String[] {"mental health", "mental-health"},
            new String[] {"gp", "general-practice"},
            new String[] {"dental", "dentistry"});

    /**
     * What a title says.
     *
     * @param month the month
     * @param service the service; null if the title does not name one that is known
     */
    record Title(YearMonth month, @Nullable Workstream service) {}

    private ReturnMonth() {}

    /** The month that a financial year and the name of a month make: 2025_26 and AUGUST. */
    static Optional<YearMonth> of(String year, String name) {
        Matcher match = YEAR.matcher(year);
        int month = month(name);
        if (!match.matches() || month == 0) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        return (first + 1) % 100 == Integer.parseInt(match.group(2))
                ? Optional.of(YearMonth.of(month < APRIL ? first + 1 : first, month))
                : Optional.empty();
    }

    /** What a title says: Inpatient Friends and Family Test (FFT) Data - July 2025. */
    static Optional<Title> title(String text) {
        Matcher match = TITLE.matcher(text);
        int month = match.matches() ? month(match.group(2)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(3));
        String asked = match.group(1).strip().toLowerCase(Locale.ROOT);
        @Nullable
        Workstream service = SERVICES.stream()
                .filter(known -> asked.equals(known[0]))
                .map(known -> new Workstream("service-area/" + known[1]))
                .findFirst()
                .orElse(null);
        return Optional.of(new Title(YearMonth.of(year < CENTURY ? year + CENTURY : year, month), service));
    }

    /** The number of a month, from its name or the first three letters of it; 0 if it is none. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String whole = java.time.Month.of(i + 1).name().toLowerCase(Locale.ROOT);
            if (lower.equals(whole)
                    || lower.equals(MONTHS.get(i))
                    || (lower.equals("sept") && whole.startsWith("sept"))) {
                return i + 1;
            }
        }
        return 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/** What a cell of a workbook shows: numbers that are formatted as dates are dates, and those as percentages have the sign. */
final class ExcelCell {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?(?:[Ee][-+]?[0-9]{1,2})?");

    /** What is in quotation marks, after a backslash or in brackets is not part of the format; elapsed hours are. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\[\\]hms]*\\]");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HALF_A_SECOND = 500_000_000;

    private ExcelCell() {}

    static Cell read(org.dhatim.fastexcel.reader.Cell cell, Location at) {
        @Nullable String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case ERROR -> new Cell(at, "", "its formula has the error " + raw);
            case BOOLEAN -> new Cell(at, truth(String.valueOf(raw)), null);
            case NUMBER -> new Cell(at, number(cell, String.valueOf(raw)), null);
            case FORMULA -> formula(cell, at, raw);
            default -> new Cell(at, cell.getText().strip(), null);
        };
    }

    private static String truth(String raw) {
        return raw.equals("1") || raw.equalsIgnoreCase("true") ? "yes" : "no";
    }

    /** The value that was last worked out, which the file holds beside the formula. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell, Location at, @Nullable String raw) {
        if (cell.getValue() instanceof Boolean truth) {
            return new Cell(at, truth ? "yes" : "no", null);
        } else if (raw == null) {
            return new Cell(at, "", "its formula has no value: it was never worked out");
        }
        return raw.startsWith("#")
                ? new Cell(at, "", "its formula has the error " + raw)
                : new Cell(at, number(cell, raw), null);
    }

    private static String number(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw.strip();
        }
        BigDecimal number = new BigDecimal(raw);
        String format = format(cell);
        if (format.contains("%")) {
            return plain(number.multiply(HUNDRED)) + "%";
        }
        return moment(cell, number, format).orElseGet(() -> plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The letters of the format that stand for parts of the number. */
    private static String format(org.dhatim.fastexcel.reader.Cell cell) {
        @Nullable Integer id = cell.getDataFormatId();
        @Nullable String format = cell.getDataFormatString();
        if (id != null && id >= 14 && id <= 17) {
            return "d";
        } else if (id != null && id >= 18 && id <= 21) {
            return "h";
        } else if (id != null && id == 22) {
            return "dh";
        } else if (id != null && (id == 9 || id == 10)) {
            return "%";
        }
        String plain =
                format == null ? "" : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.equals("general") ? "" : plain;
    }

    /** The date, the time of day, or both; empty if the number is not shown as one, or cannot be. */
    private static Optional<String> moment(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number, String format) {
        boolean hasDay = format.contains("d") || format.contains("y");
        boolean hasTime = format.contains("h") || format.contains("s");
        boolean isMonth = !hasTime && format.contains("mmm");
        boolean isElapsed = format.contains("[");
        if (!(hasDay || hasTime || isMonth) || isElapsed || number.signum() < 0) {
            return Optional.empty();
        }
        LocalDateTime moment;
        try {
            moment = cell.asDate().plusNanos(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
        } catch (RuntimeException e) {
            return Optional.empty(); // beyond the last day that a spreadsheet can show
        }
        LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        if (number.compareTo(BigDecimal.ONE) < 0 || !(hasDay || isMonth)) {
            return Optional.of(time.toString());
        }
        return Optional.of(
                time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + time);
    }
}

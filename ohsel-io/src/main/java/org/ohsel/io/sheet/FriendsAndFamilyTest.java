// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.EngagementValidator;

/**
 * Returns of the Friends and Family Test: the monthly numbers of trusts, sites and wards, as they are downloaded (a year
 * and a month in each row), or as NHS England publishes them (the month in the title), in XLSX, XLSM or CSV.
 *
 * <pre>{@code
 * EngagementLog log = FriendsAndFamilyTest.read(Path.of("FFT_Inpatients.xlsx")).log().orElseThrow();
 * }</pre>
 *
 * <p>Each row becomes a review of a provider of the kind {@code friends-and-family-test}, with a result that has the six
 * answers; {@code *} becomes a number that is suppressed. The patients' own words are not in these files.
 * {@code docs/friends-and-family-test.md} says what is taken and what is left out.
 *
 * <p>A file of any length is read row by row:
 *
 * <pre>{@code
 * try (FriendsAndFamilyRecords records = FriendsAndFamilyTest.read(Path.of("year.csv")).records()) {
 *     records.forEachRemaining(next -> next.findings().forEach(System.out::println)); // D17 ERROR OHSEL-RESULT-001 ...
 * }
 * }</pre>
 *
 * <p>CSV needs {@code de.siegmar:fastcsv}, XLSX {@code org.dhatim:fastexcel-reader}; both are optional dependencies of
 * ohsel-io. Immutable and safe to share between threads.
 */
public final class FriendsAndFamilyTest {

    private final Path file;
    private final @Nullable YearMonth month;
    private final @Nullable Workstream service;
    private final EngagementValidator validator;
    private final Limits limits;

    private FriendsAndFamilyTest(
            Path file,
            @Nullable YearMonth month,
            @Nullable Workstream service,
            EngagementValidator validator,
            Limits limits) {
        this.file = file;
        this.month = month;
        this.service = service;
        this.validator = validator;
        this.limits = limits;
    }

    /**
     * A return to be read.
     *
     * @param file the file
     * @return what is to be imported
     */
    public static FriendsAndFamilyTest read(Path file) {
        return new FriendsAndFamilyTest(
                Objects.requireNonNull(file, "file"), null, null, EngagementValidator.standard(), Limits.standard());
    }

    /**
     * The same, with the month of rows that do not say it, in a file without a title.
     *
     * @param returned the month
     * @return what is to be imported
     */
    public FriendsAndFamilyTest withMonth(YearMonth returned) {
        return new FriendsAndFamilyTest(file, Objects.requireNonNull(returned, "returned"), service, validator, limits);
    }

    /**
     * The same, with the service whose patients were asked. By default it is that of the title, if there is one. It is part of
     * the ids, so that the returns of two services of one trust can be in one log.
     *
     * @param asked the service, such as {@code service-area/inpatient-care}
     * @return what is to be imported
     */
    public FriendsAndFamilyTest withService(Workstream asked) {
        return new FriendsAndFamilyTest(file, month, Objects.requireNonNull(asked, "asked"), validator, limits);
    }

    /**
     * The same, with another validator to judge the records. Its vocabulary says which organisations are known, and its
     * policy applies to the findings on the file, too.
     *
     * @param rules the validator
     * @return what is to be imported
     */
    public FriendsAndFamilyTest withValidator(EngagementValidator rules) {
        return new FriendsAndFamilyTest(file, month, service, Objects.requireNonNull(rules, "rules"), limits);
    }

    /**
     * The same, with other limits. Those that apply are {@code textBytes}, for {@link #records()}, and {@code logBytes}, for
     * {@link #log()}: how long the file may be, once it is unpacked.
     *
     * @param bounds the limits
     * @return what is to be imported
     */
    public FriendsAndFamilyTest withLimits(Limits bounds) {
        return new FriendsAndFamilyTest(file, month, service, validator, Objects.requireNonNull(bounds, "bounds"));
    }

    /**
     * Reads the return row by row, without keeping the records.
     *
     * @return the records as they come, to be closed after use. A body that the vocabulary does not know comes before the
     *     first record that names it
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that it needs is missing; the message names it
     */
    public FriendsAndFamilyRecords records() throws IOException {
        return records(limits);
    }

    private FriendsAndFamilyRecords records(Limits bounds) throws IOException {
        Book book;
        try {
            book = Book.open(file, bounds);
        } catch (UnreadableSheet e) {
            book = new DamagedBook(e);
        }
        return new FriendsAndFamilyRecords(String.valueOf(file.getFileName()), book, validator, month, service);
    }

    /**
     * Reads the whole return into memory.
     *
     * @return the log, and what was found: on the file (OHSEL-SHEET, OHSEL-IMPORT) and on the records, whose pointer is into
     *     the log; each is at its cell. {@link Result#partial()} has what could be read
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that it needs is missing; the message names it
     */
    public Result<EngagementLog> log() throws IOException {
        List<EngagementRecord> records = new ArrayList<>();
        try (FriendsAndFamilyRecords stream =
                records(limits.withTextBytes(Math.min(limits.textBytes(), limits.logBytes())))) {
            stream.forEachRemaining(next -> {
                if (next.record() != null) {
                    records.add(next.record());
                }
            });
            return new Result<>(EngagementLog.of(records), stream.findings());
        }
    }
}

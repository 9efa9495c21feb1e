// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Importer;
import org.ohsel.io.Limits;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.Result;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Inputs;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.EngagementValidator;

/**
 * Committees, meetings, agendas, papers and attendance of a council, from the XML of the web service of its committee
 * system, Modern.gov: the answers to {@code GetCommittees}, {@code GetMeetings}, {@code GetAllMeetingsByDate} and {@code
 * GetMeeting}.
 *
 * <pre>{@code
 * EngagementLog log = ModernGov.read("https://democracy.example.gov.uk", List.of(Path.of("meetings.xml"), Path.of("meeting.xml")))
 *         .withAsOfDate(LocalDate.of(2024, 7, 1))
 *         .log()
 *         .orElseThrow();
 * }</pre>
 *
 * <p>Files are read together: the answer to {@code GetMeeting} does not say whose meeting it is, and a list of meetings
 * does. What is restricted is left out, and so is what an engagement log should not have of people: {@code
 * docs/moderngov.md} has it all.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ModernGov implements Importer {

    private final Site site;
    private final Inputs inputs;
    private final @Nullable BodyRef council;
    private final EngagementValidator validator;

    private ModernGov(Site site, Inputs inputs, @Nullable BodyRef council, EngagementValidator validator) {
        this.site = site;
        this.inputs = inputs;
        this.council = council;
        this.validator = validator;
    }

    /**
     * Reads files.
     *
     * @param service the address of the council's committee system, or of the web service on it; it is the system of the
     *     identifiers, and its host is part of the ids of the records
     * @param files the answers of the service
     * @return what is to be imported
     * @throws IllegalArgumentException if the address is not one of the web
     * @throws IOException if a file cannot be read, or if they are longer than 128 MiB in all
     */
    public static ModernGov read(String service, Collection<Path> files) throws IOException {
        return new ModernGov(Site.at(service), Inputs.read(files), null, EngagementValidator.standard());
    }

    /**
     * Takes answers that are in memory.
     *
     * @param service the address of the council's committee system, or of the web service on it; it is the system of the
     *     identifiers, and its host is part of the ids of the records
     * @param files the answers, by the names under which findings are to refer to them
     * @return what is to be imported
     * @throws IllegalArgumentException if the address is not one of the web
     */
    public static ModernGov of(String service, Map<String, byte[]> files) {
        return new ModernGov(Site.at(service), Inputs.of(files), null, EngagementValidator.standard());
    }

    /**
     * The same, with the council whose committees these are. Without it, committees are part of no body, and papers have
     * no publisher.
     *
     * @param body the council
     * @return what is to be imported
     */
    public ModernGov withCouncil(BodyRef body) {
        return new ModernGov(site, inputs, Objects.requireNonNull(body, "body"), validator);
    }

    /**
     * The same, with a day that counts as today. Modern.gov says of a meeting that it is confirmed also when it is over;
     * of those before this day the records say that they have passed. Without a day, confirmed is taken over as it is.
     *
     * @param day the day
     * @return what is to be imported
     */
    public ModernGov withAsOfDate(LocalDate day) {
        return withValidator(validator.withAsOfDate(day));
    }

    /**
     * The same, with another validator to judge the records: its vocabulary is used for the roles of attendees, its policy
     * applies to the findings on the input, too, and its day counts as today if it has one.
     *
     * @param rules the validator
     * @return what is to be imported
     */
    public ModernGov withValidator(EngagementValidator rules) {
        return new ModernGov(site, inputs, council, Objects.requireNonNull(rules, "rules"));
    }

    /**
     * The same, with other limits. Those that apply are {@code logBytes} for all files together, {@code depth}, {@code
     * elements} for what an element may have in it, and {@code stringLength}.
     *
     * @param bounds the limits
     * @return what is to be imported
     */
    public ModernGov withLimits(Limits bounds) {
        return new ModernGov(site, inputs.within(Objects.requireNonNull(bounds, "bounds")), council, validator);
    }

    /**
     * Makes a log: a body for each committee, an event for each meeting, a publication for each paper.
     *
     * @return the log, and what was found. First come the findings on the input (OHSEL-IMPORT), whose pointer begins with
     *     the name of the file; then those on the records, whose pointer is into the log. Both have the line and column
     *     in the file, which the argument {@code file} names. {@link Result#partial()} has what could be read
     */
    @Override
    public Result<EngagementLog> log() {
        return read().finish();
    }

    /**
     * The same records one after another. All files are read first: records of councils and consultations refer to one
     * another.
     */
    @Override
    public Stream<ReadRecord> records() {
        return read().items();
    }

    private ImportedLog read() {
        ImportedLog log = new ImportedLog(validator);
        Answers answers =
                new Answers(site, council, validator.engine().context().asOf().orElse(null), log);
        inputs.forEach(log, (file, bytes) -> answers.read(file, bytes, inputs.limits()));
        answers.finish();
        return log;
    }
}

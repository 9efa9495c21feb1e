// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import java.io.IOException;
import java.nio.file.Path;
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
 * Consultations on a site of Citizen Space, from the JSON of its public interface, version 2.4: what it answers to {@code
 * json_search_results} and {@code json_consultation_details}. Ask for {@code fields=all}.
 *
 * <pre>{@code
 * EngagementLog log = CitizenSpace.read("https://consult.example.gov.uk", List.of(Path.of("consultations.json")))
 *         .withBody(new BodyRef("E09000004"))
 *         .log()
 *         .orElseThrow();
 * }</pre>
 *
 * <p>Each consultation becomes an activity with one consultation, and each of its documents a publication. People to
 * contact are left out: {@code docs/consultation-platforms.md} has it all.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CitizenSpace implements Importer {

    private final Site site;
    private final Inputs inputs;
    private final @Nullable BodyRef body;
    private final EngagementValidator validator;

    private CitizenSpace(Site site, Inputs inputs, @Nullable BodyRef body, EngagementValidator validator) {
        this.site = site;
        this.inputs = inputs;
        this.body = body;
        this.validator = validator;
    }

    /**
     * Reads files.
     *
     * @param address the address of the site; it is the system of the identifiers, and its host is part of the ids of the
     *     records
     * @param files the answers of the interface
     * @return what is to be imported
     * @throws IllegalArgumentException if the address is not one of the web
     * @throws IOException if a file cannot be read, or if they are longer than 128 MiB in all
     */
    public static CitizenSpace read(String address, Collection<Path> files) throws IOException {
        return new CitizenSpace(Site.at(address), Inputs.read(files), null, EngagementValidator.standard());
    }

    /**
     * Takes answers that are in memory.
     *
     * @param address the address of the site; it is the system of the identifiers, and its host is part of the ids of the
     *     records
     * @param files the answers in UTF-8, by the names under which findings are to refer to them
     * @return what is to be imported
     * @throws IllegalArgumentException if the address is not one of the web
     */
    public static CitizenSpace of(String address, Map<String, byte[]> files) {
        return new CitizenSpace(Site.at(address), Inputs.of(files), null, EngagementValidator.standard());
    }

    /**
     * The same, with the body that consults and publishes. Without it, the records do not say who does.
     *
     * @param consulting the body
     * @return what is to be imported
     */
    public CitizenSpace withBody(BodyRef consulting) {
        return new CitizenSpace(site, inputs, Objects.requireNonNull(consulting, "consulting"), validator);
    }

    /**
     * The same, with another validator to judge the records: its vocabulary is used for audiences, areas and interests,
     * and its policy applies to the findings on the input, too.
     *
     * @param rules the validator
     * @return what is to be imported
     */
    public CitizenSpace withValidator(EngagementValidator rules) {
        return new CitizenSpace(site, inputs, body, Objects.requireNonNull(rules, "rules"));
    }

    /**
     * The same, with other limits. Those that apply are {@code logBytes} for all files together, {@code depth}, {@code
     * nameLength} and {@code stringLength}.
     *
     * @param bounds the limits
     * @return what is to be imported
     */
    public CitizenSpace withLimits(Limits bounds) {
        return new CitizenSpace(site, inputs.within(Objects.requireNonNull(bounds, "bounds")), body, validator);
    }

    /**
     * Makes a log: an activity for each consultation, a publication for each document.
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
        Drafts drafts = new Drafts(log);
        CitizenSpaceReader reader = new CitizenSpaceReader(site, body, log, drafts);
        inputs.forEach(log, (file, bytes) -> drafts.read(file, bytes, inputs.limits(), reader));
        reader.finish();
        drafts.finish();
        return log;
    }
}

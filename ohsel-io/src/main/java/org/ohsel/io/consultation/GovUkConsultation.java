// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ohsel.io.Importer;
import org.ohsel.io.Limits;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.Result;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Inputs;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.EngagementValidator;

/**
 * Consultations of the government, from the JSON of the content interface of GOV.UK: what it answers under {@code
 * /api/content/government/consultations/...}.
 *
 * <pre>{@code
 * EngagementLog log = GovUkConsultation.read(List.of(Path.of("consultation.json"))).log().orElseThrow();
 * }</pre>
 *
 * <p>Each consultation becomes an activity with one consultation, each of its attachments a publication, and each
 * organisation that the vocabulary does not have a body. {@code docs/consultation-platforms.md} says what is taken, and
 * what is left.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class GovUkConsultation implements Importer {

    private static final Site SITE = Site.at("https://www.gov.uk");

    private final Inputs inputs;
    private final EngagementValidator validator;

    private GovUkConsultation(Inputs inputs, EngagementValidator validator) {
        this.inputs = inputs;
        this.validator = validator;
    }

    /**
     * Reads files.
     *
     * @param files the answers of the interface
     * @return what is to be imported
     * @throws IOException if a file cannot be read, or if they are longer than 128 MiB in all
     */
    public static GovUkConsultation read(Collection<Path> files) throws IOException {
        return new GovUkConsultation(Inputs.read(files), EngagementValidator.standard());
    }

    /**
     * Takes answers that are in memory.
     *
     * @param files the answers in UTF-8, by the names under which findings are to refer to them
     * @return what is to be imported
     */
    public static GovUkConsultation of(Map<String, byte[]> files) {
        return new GovUkConsultation(Inputs.of(files), EngagementValidator.standard());
    }

    /**
     * The same, with another validator to judge the records: organisations are looked up in its vocabulary,
     * and its policy applies to the findings on the input, too.
     *
     * @param rules the validator
     * @return what is to be imported
     */
    public GovUkConsultation withValidator(EngagementValidator rules) {
        return new GovUkConsultation(inputs, Objects.requireNonNull(rules, "rules"));
    }

    /**
     * The same, with other limits. Those that apply are {@code logBytes} for all files together, {@code depth}, {@code
     * nameLength} and {@code stringLength}.
     *
     * @param bounds the limits
     * @return what is to be imported
     */
    public GovUkConsultation withLimits(Limits bounds) {
        return new GovUkConsultation(inputs.within(Objects.requireNonNull(bounds, "bounds")), validator);
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
        GovUkReader reader = new GovUkReader(SITE, log, drafts);
        inputs.forEach(log, (file, bytes) -> drafts.read(file, bytes, inputs.limits(), reader));
        reader.finish();
        drafts.finish();
        return log;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.policy.PolicyVocabulary;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Policy;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.JsonRules;

/**
 * A policy in JSON: an object with {@code settings}, an array of {@code rule} and {@code level} ({@code error},
 * {@code warning}, {@code info}, {@code off}), and {@code suppressions}, an array of {@code rule}, {@code record},
 * {@code at}, {@code pointer}, {@code count}, {@code reason}, {@code owner} and {@code until}. {@link org.ohsel.rules.RuleSetting} and
 * {@link org.ohsel.rules.Suppression} explain the members. It may also have {@code vocabulary}, an array of paths of
 * vocabulary files, which are in the folder of the policy or below it; no other file is opened.
 *
 * <pre>{@code
 * PolicyFile file = PolicyFile.read(Path.of("policy.json"));
 * EngagementValidator validator =
 *         EngagementValidator.standard().withPolicy(file.policy()).withVocabulary(file.vocabulary());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PolicyFile {

    private final FrameReader reader;
    private final Frame frame;
    private final Policy policy;
    private final PolicyVocabulary vocabulary;
    private final Findings findings;

    private PolicyFile(byte[] json, @Nullable Path folder) {
        EngagementValidator validator = EngagementValidator.standard();
        Engine engine = validator.engine();
        Codecs codecs = Codecs.checking(engine.constraintPlans(), engine.context());
        reader = new FrameReader(Limits.standard(), false, engine.context(), codecs, true);
        frame = Frame.ofDocument(json);
        ReadPiece read = json.length > Limits.standard().recordBytes()
                ? reader.read(tooLong(), Heading.NONE, engine.collector())
                : reader.read(frame, Policy.class, Heading.NONE, engine.collector());
        Policy found = read.value() instanceof Policy value && !read.findings().hasErrors() ? value : Policy.NONE;
        vocabulary = PolicyVocabulary.read(found.vocabulary(), folder, engine.collector());
        FindingCollector all = engine.collector();
        all.addAll(read.findings());
        all.addAll(reader.locate(vocabulary.findings(), frame));
        findings = all.take();
        policy = findings.hasErrors() ? Policy.NONE : found;
    }

    private static Flaw tooLong() {
        return new Flaw(
                JsonRules.LIMIT,
                "",
                new Location(1, 1),
                Map.of("reason", "the policy is longer than 4 MiB, the limit for a policy"));
    }

    /**
     * Reads a policy and the vocabulary files that it names. A policy longer than 4 MiB is not read to its end, and is a
     * finding.
     *
     * @param file the file, in UTF-8
     * @return the policy and the problems in the file
     * @throws IOException if the file cannot be read
     */
    public static PolicyFile read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new PolicyFile(
                    input.readNBytes(Limits.standard().recordBytes() + 1),
                    file.toAbsolutePath().getParent());
        }
    }

    /**
     * Reads a policy that is not in a file, as from a stream. Nobody knows where the vocabulary files are that it names: if
     * it names any, that is an error.
     *
     * @param json the policy, in UTF-8
     * @return the policy and the problems in it
     */
    public static PolicyFile of(byte[] json) {
        return new PolicyFile(json, null);
    }

    /**
     * Reads a policy that was read from a file, and the vocabulary files that it names.
     *
     * @param json the policy, in UTF-8
     * @param folder the folder of the policy, in which the vocabulary files are
     * @return the policy and the problems in it
     */
    public static PolicyFile of(byte[] json, Path folder) {
        return new PolicyFile(json, Objects.requireNonNull(folder, "folder"));
    }

    /**
     * The policy.
     *
     * @return the policy; {@link Policy#NONE} if the file has errors
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The bundled vocabulary with those that the policy names.
     *
     * @return the vocabulary; {@link Vocabulary#bundled()} if the policy names none, or has errors
     */
    public Vocabulary vocabulary() {
        return findings.hasErrors() ? Vocabulary.bundled() : vocabulary.merged();
    }

    /**
     * The problems in the vocabulary files that the policy names. If any is an error, the policy has one too.
     *
     * @return the findings by the path of the vocabulary, in the order of the policy
     */
    public Map<Path, Findings> vocabularyFindings() {
        return vocabulary.byPath();
    }

    /**
     * The problems in the policy.
     *
     * @return the findings, each with its location in the file
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Gives the findings of {@link EngagementValidator#auditPolicy} their locations in the file.
     *
     * @param audit the findings
     * @return the same findings, each with line and column
     */
    public Findings locate(Findings audit) {
        return reader.locate(audit, frame);
    }
}

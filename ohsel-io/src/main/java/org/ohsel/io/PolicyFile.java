// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Policy;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.standard.JsonRules;

/**
 * A policy in JSON: an object with {@code settings}, an array of {@code rule} and {@code level} ({@code error},
 * {@code warning}, {@code info}, {@code off}), and {@code suppressions}, an array of {@code rule}, {@code record},
 * {@code pointer}, {@code reason} and {@code until}. {@link org.ohsel.rules.RuleSetting} and
 * {@link org.ohsel.rules.Suppression} explain the members.
 *
 * <pre>{@code
 * PolicyFile file = PolicyFile.read(Path.of("policy.json"));
 * EngagementValidator validator = EngagementValidator.standard().withPolicy(file.policy());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PolicyFile {

    private final FrameReader reader;
    private final Frame frame;
    private final Policy policy;
    private final Findings findings;

    private PolicyFile(byte[] json) {
        EngagementValidator validator = EngagementValidator.standard();
        Engine engine = validator.engine();
        Codecs codecs = Codecs.checking(engine.constraintPlans(), engine.context());
        reader = new FrameReader(Limits.standard(), false, engine.context(), codecs);
        frame = Frame.ofDocument(json);
        ReadPiece read = json.length > Limits.standard().recordBytes()
                ? reader.read(tooLong(), Heading.NONE, engine.collector())
                : reader.read(frame, Policy.class, Heading.NONE, engine.collector());
        policy = read.value() instanceof Policy found && !read.findings().hasErrors() ? found : Policy.NONE;
        findings = read.findings();
    }

    private static Flaw tooLong() {
        return new Flaw(
                JsonRules.LIMIT,
                "",
                new Location(1, 1),
                Map.of("reason", "the policy is longer than 4 MiB, the limit for a policy"));
    }

    /**
     * Reads a policy. One longer than 4 MiB is not read to its end, and is a finding.
     *
     * @param file the file, in UTF-8
     * @return the policy and the problems in the file
     * @throws IOException if the file cannot be read
     */
    public static PolicyFile read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new PolicyFile(input.readNBytes(Limits.standard().recordBytes() + 1));
        }
    }

    /**
     * Reads a policy.
     *
     * @param json the policy, in UTF-8
     * @return the policy and the problems in the file
     */
    public static PolicyFile of(byte[] json) {
        return new PolicyFile(json);
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
     * The problems in the file.
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

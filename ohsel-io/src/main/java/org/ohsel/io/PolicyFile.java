// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Policy;

/**
 * A policy kept as JSON: an object with {@code settings}, an array of {@code rule} and {@code level} ({@code error},
 * {@code warning}, {@code info}, {@code off}), and {@code suppressions}, an array of {@code rule}, {@code record},
 * {@code pointer}, {@code reason} and {@code until}. What the members mean is said at {@link org.ohsel.rules.RuleSetting}
 * and {@link org.ohsel.rules.Suppression}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PolicyFile {

    private final FrameReader<Policy> reader;
    private final Frame frame;
    private final Policy policy;
    private final Findings findings;

    private PolicyFile(byte[] json) {
        EngagementValidator validator = EngagementValidator.standard();
        Parsers parsers =
                new Parsers(Limits.standard(), false, validator.engine().context());
        Codecs codecs = Codecs.checking(
                validator.engine().constraintPlans(), validator.engine().context());
        reader = new FrameReader<>(parsers, codecs.of(Policy.class), Policy.class, any -> null);
        frame = Frame.of(Frame.Content.RECORD, "", json, 0, json.length, new Location(1, 1));
        FrameReader.Read<Policy> read =
                reader.read(frame, false, validator.engine().collector());
        policy = read.value() == null || read.findings().hasErrors() ? Policy.NONE : read.value();
        findings = read.findings();
    }

    /**
     * Reads a policy.
     *
     * @param file the file, in UTF-8
     * @return the policy and what is wrong with the way it is written
     * @throws IOException if the file cannot be read
     */
    public static PolicyFile read(Path file) throws IOException {
        return new PolicyFile(Files.readAllBytes(file));
    }

    /**
     * Reads a policy.
     *
     * @param json the policy, in UTF-8
     * @return the policy and what is wrong with the way it is written
     */
    public static PolicyFile of(byte[] json) {
        return new PolicyFile(json);
    }

    /**
     * The policy.
     *
     * @return the policy; {@link Policy#NONE} if there are errors in the way it is written
     */
    public Policy policy() {
        return policy;
    }

    /**
     * What is wrong with the way the policy is written.
     *
     * @return the findings, each with its place in the file
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Gives what {@link EngagementValidator#auditPolicy} found its place in the file.
     *
     * @param audit what was found
     * @return the same findings, each with line and column
     */
    public Findings locate(Findings audit) {
        return reader.locate(audit, frame);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordStream;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/**
 * Corrects documents: reads one, applies the fixes of the findings, and reads it again, until there is nothing more to
 * correct. By default only safe fixes are applied, see {@link org.ohsel.rules.Fix}. A second run changes nothing.
 *
 * <pre>{@code
 * FixedDocument result = Fixer.of(EngagementValidator.standard()).fix(Files.readAllBytes(file), Framing.AUTO);
 * if (result.isChanged()) {
 *     Files.write(file, result.fixed());
 * }
 * }</pre>
 *
 * <p>Everything else in the document stays as it is, byte for byte: its layout, its line ends, a byte order mark. What a
 * policy suppresses or switches off is not corrected. A document is held in memory, twice.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Fixer {

    /** How many findings to keep a pass; those beyond are corrected in the next. */
    private static final int MOST_FINDINGS = 100_000;

    /** It takes four at most in our tests: fixes that undo each other would never come to an end. */
    private static final int MOST_PASSES = 50;

    private final EngagementReader reader;
    private final Predicate<Finding> wanted;

    private Fixer(EngagementReader reader, Predicate<Finding> wanted) {
        this.reader = reader;
        this.wanted = wanted;
    }

    /**
     * A fixer that applies the safe fixes of all rules.
     *
     * @param validator the rules, and what they need to know
     * @return the fixer
     */
    public static Fixer of(EngagementValidator validator) {
        Objects.requireNonNull(validator, "validator");
        return of(EngagementReader.strict()
                .withValidator(validator.withMostFindings(MOST_FINDINGS))
                .withLimits(Limits.standard().withMostFindings(MOST_FINDINGS)));
    }

    /** A fixer that reads documents like a reader. */
    static Fixer of(EngagementReader reader) {
        return new Fixer(reader, finding -> finding.fix().orElseThrow().safe());
    }

    /**
     * A fixer that applies the fixes of some rules, safe or not, and no others.
     *
     * @param rules the ids of the rules
     * @return a new fixer
     */
    public Fixer onlyRules(Collection<String> rules) {
        Set<String> ids = Set.copyOf(rules);
        return new Fixer(reader, finding -> ids.contains(finding.ruleId()));
    }

    /**
     * A fixer that applies all fixes, safe or not.
     *
     * @return a new fixer
     */
    public Fixer withUnsafe() {
        return new Fixer(reader, finding -> true);
    }

    /**
     * Corrects a document: a record, a log, an array or NDJSON.
     *
     * @param document the document, in UTF-8; what is compressed is left as it is
     * @param framing how its records are laid out
     * @return what came of it
     */
    public FixedDocument fix(byte[] document, Framing framing) {
        Objects.requireNonNull(document, "document");
        EngagementReader framed = reader.withFraming(framing);
        Map<String, Long> applied = new TreeMap<>();
        Findings found = read(framed, document);
        Findings remaining = found;
        byte[] current = document;
        int passes = 0;
        while (passes < MOST_PASSES) {
            Fixes.Applied pass = Fixes.applied(current, framing, wanted(remaining));
            if (pass.findings().isEmpty()) {
                boolean sawAll = remaining.count() == remaining.size();
                return new FixedDocument(document, current, applied, passes, sawAll, found, remaining);
            }
            pass.findings().forEach(finding -> applied.merge(finding.ruleId(), 1L, Long::sum));
            current = pass.document();
            remaining = read(framed, current);
            passes++;
        }
        return new FixedDocument(document, current, applied, passes, false, found, remaining);
    }

    private List<Finding> wanted(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.fix().isPresent() && wanted.test(finding))
                .toList();
    }

    private static Findings read(EngagementReader reader, byte[] document) {
        try (RecordStream records = reader.records(document)) {
            while (records.hasNext()) {
                records.next();
            }
            return records.findings();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}

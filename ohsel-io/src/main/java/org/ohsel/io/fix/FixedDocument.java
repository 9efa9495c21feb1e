// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ohsel.rules.Findings;

/**
 * A document to which fixes were applied until there were no more.
 *
 * <p>Immutable, as far as nobody changes the bytes.
 */
public final class FixedDocument {

    private final byte[] original;
    private final byte[] fixed;
    private final SortedMap<String, Long> applied;
    private final int passes;
    private final boolean complete;
    private final Findings found;
    private final Findings remaining;

    FixedDocument(
            byte[] original,
            byte[] fixed,
            Map<String, Long> applied,
            int passes,
            boolean complete,
            Findings found,
            Findings remaining) {
        this.original = original;
        this.fixed = fixed;
        this.applied = Collections.unmodifiableSortedMap(new TreeMap<>(applied));
        this.passes = passes;
        this.complete = complete;
        this.found = found;
        this.remaining = remaining;
    }

    /**
     * The document as it was.
     *
     * @return its bytes
     */
    public byte[] original() {
        return original;
    }

    /**
     * The document as it is now.
     *
     * @return its bytes; those of the original if nothing was to be changed
     */
    public byte[] fixed() {
        return fixed;
    }

    /**
     * Whether anything was changed.
     *
     * @return true if so
     */
    public boolean isChanged() {
        return !Arrays.equals(original, fixed);
    }

    /**
     * How many fixes of each rule were applied.
     *
     * @return the numbers, by the ids of the rules
     */
    public SortedMap<String, Long> applied() {
        return applied;
    }

    /**
     * How many times the document was changed: a fix can show what could not be seen before.
     *
     * @return the number
     */
    public int passes() {
        return passes;
    }

    /**
     * Whether there is nothing more to apply.
     *
     * @return false if there was no end to it, or there were more findings than are kept
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * What was found in the original.
     *
     * @return the findings
     */
    public Findings found() {
        return found;
    }

    /**
     * What is found in the document as it is now.
     *
     * @return the findings, with the fixes that were not to be applied
     */
    public Findings remaining() {
        return remaining;
    }
}

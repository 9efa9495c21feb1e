// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ohsel.rules.spi.FingerprintIndex;

/**
 * References that can be judged only at the end of a log. Ten thousand at a time are kept in full; when there are more,
 * those that have turned out right in the meantime make room. Each that still finds no room takes nine bytes, so that
 * it can be counted, and looked for a second time. Even a log in which every reference leads nowhere takes little more
 * memory than the ids of a log without references.
 *
 * @param <T> a reference in full
 */
final class OpenReferences<T> {

    private static final int IN_FULL = 10_000;

    /** How many are added to one block. Blocks are never copied, so that there is never a need for twice the memory. */
    private static final int BLOCK = 1 << 13;

    /** Judges a reference of which only the fingerprint of the id, and a number stored with it, have been kept. */
    interface Judge {

        boolean isWrong(long fingerprint, int tag);
    }

    private static final class Block {

        private final long[] fingerprints = new long[BLOCK];
        private final byte[] tags = new byte[BLOCK];
    }

    private final Predicate<T> settled;
    private final List<T> first = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int inLastBlock = BLOCK;
    private int untilNextSweep;

    /**
     * Creates an empty list.
     *
     * @param settled whether a reference has turned out right by now, and need not be remembered
     */
    OpenReferences(Predicate<T> settled) {
        this.settled = settled;
    }

    void add(T reference, String id, int tag) {
        if (first.size() == IN_FULL && untilNextSweep-- == 0) {
            first.removeIf(settled);
            // Looking through all of them for each that is added would take quadratic time.
            untilNextSweep = IN_FULL;
        }
        if (first.size() < IN_FULL) {
            first.add(reference);
            return;
        }
        if (inLastBlock == BLOCK) {
            blocks.add(new Block());
            inLastBlock = 0;
        }
        Block block = blocks.get(blocks.size() - 1);
        block.fingerprints[inLastBlock] = FingerprintIndex.fingerprint(id);
        block.tags[inLastBlock++] = (byte) tag;
    }

    List<T> first() {
        return first;
    }

    /** How many of the references that are not kept in full are wrong. */
    long countMore(Judge judge) {
        long wrong = 0;
        for (int number = 0; number < blocks.size(); number++) {
            Block block = blocks.get(number);
            int end = number == blocks.size() - 1 ? inLastBlock : BLOCK;
            for (int i = 0; i < end; i++) {
                wrong += judge.isWrong(block.fingerprints[i], block.tags[i]) ? 1 : 0;
            }
        }
        return wrong;
    }

    /** Whether a wrong reference found no room although some that were kept in full have turned out right. */
    boolean crowdedOut(Judge judge) {
        return !blocks.isEmpty() && first.stream().anyMatch(settled) && countMore(judge) > 0;
    }

    /** Forgets all of them. */
    void clear() {
        first.clear();
        blocks.clear();
        inLastBlock = BLOCK;
    }
}

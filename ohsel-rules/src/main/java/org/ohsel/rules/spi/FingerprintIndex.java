// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RecordIndex;

/**
 * The ids of the records of a log that have been read so far.
 *
 * <p>For each id it keeps a 64-bit fingerprint and the index of the first record that had it: 12 bytes in a table that
 * is 64 to 80 hundredths full, so 15 to 19 bytes per record. The table is in parts that grow one by one and by a quarter, so
 * that growing takes next to no memory besides. The probability that any two of a million ids share a fingerprint by
 * chance is one in 37 million.
 */
public final class FingerprintIndex implements RecordIndex {

    private static final int PARTS = 256;
    private static final int SMALLEST = 8;

    private final @Nullable Part[] parts = new Part[PARTS];
    private final Map<Integer, Long> numbers = new HashMap<>();

    /** Creates an empty index. */
    public FingerprintIndex() {}

    @Override
    public OptionalInt find(String id) {
        return find(fingerprint(id));
    }

    /**
     * The first record with an id of which only the fingerprint has been kept.
     *
     * @param fingerprint the fingerprint
     * @return its index in the log, from 0; empty if no record with that id has been read yet
     */
    public OptionalInt find(long fingerprint) {
        @Nullable Part part = parts[part(fingerprint)];
        return part == null ? OptionalInt.empty() : part.find(fingerprint);
    }

    /**
     * Adds a record, unless an earlier one had the same id.
     *
     * @param id its id
     * @param ordinal its index in the log, from 0
     */
    public void add(String id, int ordinal) {
        long fingerprint = fingerprint(id);
        int number = part(fingerprint);
        @Nullable Part part = parts[number];
        if (part == null) {
            part = new Part();
            parts[number] = part;
        }
        part.add(fingerprint, ordinal);
    }

    /**
     * The number of a record in its log, as people count.
     *
     * @param ordinal the index by which the record was added
     * @return the number, from 1
     */
    public long numberOf(int ordinal) {
        return numbers.getOrDefault(ordinal, ordinal + 1L);
    }

    /**
     * Sets the number of a record, where not all records of the log before it are seen.
     *
     * @param ordinal the index by which the record is added
     * @param number its number in the log, from 1
     */
    public void number(int ordinal, long number) {
        numbers.put(ordinal, number);
    }

    /** By the highest bits, because the lowest 32 choose the slot within a part. */
    private static int part(long fingerprint) {
        return (int) (fingerprint >>> (Long.SIZE - Integer.numberOfTrailingZeros(PARTS)));
    }

    /** One part of the table. */
    private static final class Part {

        private long[] fingerprints = new long[SMALLEST];
        private int[] ordinals = new int[SMALLEST];
        private int size;

        OptionalInt find(long fingerprint) {
            int slot = slot(fingerprint, fingerprints);
            return fingerprints[slot] == 0 ? OptionalInt.empty() : OptionalInt.of(ordinals[slot]);
        }

        void add(long fingerprint, int ordinal) {
            if (5 * (size + 1) > 4 * fingerprints.length) {
                grow();
            }
            int slot = slot(fingerprint, fingerprints);
            if (fingerprints[slot] == 0) {
                fingerprints[slot] = fingerprint;
                ordinals[slot] = ordinal;
                size++;
            }
        }

        private void grow() {
            long[] more = new long[fingerprints.length + fingerprints.length / 4];
            int[] moreOrdinals = new int[more.length];
            for (int i = 0; i < fingerprints.length; i++) {
                if (fingerprints[i] != 0) {
                    int slot = slot(fingerprints[i], more);
                    more[slot] = fingerprints[i];
                    moreOrdinals[slot] = ordinals[i];
                }
            }
            fingerprints = more;
            ordinals = moreOrdinals;
        }

        /** The slot that holds a fingerprint, or the empty one where it belongs. */
        private static int slot(long fingerprint, long[] slots) {
            int slot = (int) ((Integer.toUnsignedLong((int) fingerprint) * slots.length) >>> Integer.SIZE);
            while (slots[slot] != 0 && slots[slot] != fingerprint) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
            }
            return slot;
        }
    }

    /**
     * The fingerprint of an id: a 64-bit FNV-1a hash, with its bits mixed once more as in SplitMix64.
     *
     * @param id the id
     * @return the fingerprint; never 0, which means an empty slot
     */
    public static long fingerprint(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Arrays;

/**
 * Which ids are on rows that do not follow one another, found by looking at the whole sheet first: 8 bytes for each run of
 * rows with one id. Ids are compared by 64 bits of a hash, so a rare one may seem to be there twice; that costs a row of
 * memory and nothing else.
 */
final class SplitIds {

    /** Of more runs than this, only rows that follow one another are joined. */
    static final int MOST_RUNS = 2_500_000;

    private static final int BUCKETS = 256;
    private static final int FIRST_SIZE = 16;

    /** The hashes, by their first byte, so that no array is long. */
    private final long[][] hashes = new long[BUCKETS][0];

    private final int[] sizes = new int[BUCKETS];

    /** How many runs of each hash are still to come, once sorted. */
    private final int[][] counts = new int[BUCKETS][0];

    private long runs;

    /** Notes that a run of rows with an id begins. */
    void add(String id) {
        if (++runs > MOST_RUNS) {
            return;
        }
        long hash = hash(id);
        int bucket = bucket(hash);
        if (sizes[bucket] == hashes[bucket].length) {
            hashes[bucket] = Arrays.copyOf(hashes[bucket], Math.max(FIRST_SIZE, sizes[bucket] * 3 / 2));
        }
        hashes[bucket][sizes[bucket]++] = hash;
    }

    /** Whether there are so many runs that it is not known which ids come again. */
    boolean isFull() {
        return runs > MOST_RUNS;
    }

    /** Keeps those that are there more than once. */
    SplitIds sorted() {
        for (int b = 0; b < BUCKETS; b++) {
            long[] all = hashes[b];
            int size = isFull() ? 0 : sizes[b];
            Arrays.sort(all, 0, size);
            int kept = 0;
            int[] times = new int[0];
            for (int from = 0; from < size; ) {
                int to = from;
                while (to < size && all[to] == all[from]) {
                    to++;
                }
                if (to - from > 1) {
                    times = kept == times.length ? Arrays.copyOf(times, Math.max(FIRST_SIZE, kept * 2)) : times;
                    times[kept] = to - from;
                    all[kept++] = all[from];
                }
                from = to;
            }
            hashes[b] = Arrays.copyOf(all, kept);
            counts[b] = Arrays.copyOf(times, kept);
        }
        return this;
    }

    /**
     * Notes that a run has been read.
     *
     * @return how many runs of this id are still to come; 0 if this was the only one or the last
     */
    int toCome(String id) {
        long hash = hash(id);
        int bucket = bucket(hash);
        int at = Arrays.binarySearch(hashes[bucket], hash);
        return at < 0 || counts[bucket][at] == 0 ? 0 : --counts[bucket][at];
    }

    private static int bucket(long hash) {
        return (int) (hash >>> (Long.SIZE - Byte.SIZE));
    }

    /** FNV-1a, with its bits mixed once more. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ohsel.rules.spi.FingerprintIndex;

/**
 * References that can be judged only at the end of a log. The first ten thousand are kept in full; each later one takes
 * nine bytes, so that it can be counted. Even a log in which every reference leads nowhere takes no more memory than
 * the ids of a log without references.
 *
 * @param <T> a reference in full
 */
final class OpenReferences<T> {

    private static final int IN_FULL = 10_000;

    /** Judges a reference of which only the fingerprint of the id, and a number stored with it, have been kept. */
    interface Judge {

        boolean isWrong(long fingerprint, int tag);
    }

    private final List<T> first = new ArrayList<>();
    private long[] fingerprints = new long[16];
    private byte[] tags = new byte[16];
    private int more;

    void add(T reference, String id, int tag) {
        if (first.size() < IN_FULL) {
            first.add(reference);
            return;
        }
        if (more == tags.length) {
            fingerprints = Arrays.copyOf(fingerprints, 2 * more);
            tags = Arrays.copyOf(tags, 2 * more);
        }
        fingerprints[more] = FingerprintIndex.fingerprint(id);
        tags[more++] = (byte) tag;
    }

    List<T> first() {
        return first;
    }

    /** How many of the references that are not kept in full are wrong. */
    long countMore(Judge judge) {
        long wrong = 0;
        for (int i = 0; i < more; i++) {
            wrong += judge.isWrong(fingerprints[i], tags[i]) ? 1 : 0;
        }
        return wrong;
    }
}

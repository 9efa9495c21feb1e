// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Suppression;

/**
 * Tells the findings of one file apart, and recognises each in the next run. A fingerprint stays the same when lines
 * move, when other records come or go, and when a message is reworded: it is computed from the rule, the record's id and
 * the pointer within the record. A number after it tells apart those that have all three in common.
 */
final class Fingerprints {

    private static final int BYTES = 8;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding of the file. */
    String next(Finding finding) {
        @Nullable String record = finding.recordId();
        String withinRecord = Suppression.withinRecord(finding.pointer());
        String hash = hash(finding.ruleId() + "\n" + (record == null ? "" : record) + "\n" + withinRecord);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    /** The part of a pointer that says which record of the file it is in; empty if the file is one record. */
    static String recordOf(String pointer) {
        return pointer.substring(
                0, pointer.length() - Suppression.withinRecord(pointer).length());
    }

    static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

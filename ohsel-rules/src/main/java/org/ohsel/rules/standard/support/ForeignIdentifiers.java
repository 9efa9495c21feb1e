// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogKeys;

/**
 * The identifiers of other systems. What has one identifier there may have several records here if they are of different
 * types: a meeting and its minutes.
 *
 * <p>Remembers for each identifier which record first had it, in 16 to 32 bytes.
 */
public final class ForeignIdentifiers implements LogRule.Memory {

    private final FingerprintIndex index;
    private final FingerprintIndex identifiers = new FingerprintIndex();

    private int records;

    /**
     * Begins with no identifiers.
     *
     * @param index says which number a record has
     */
    public ForeignIdentifiers(FingerprintIndex index) {
        this.index = index;
    }

    private static String key(EngagementRecord record, ExternalIdentifier identifier) {
        return record.getClass().getSimpleName() + '\n' + identifier.system() + '\n' + identifier.value();
    }

    /**
     * Which other records the rule needs: the first of the same type with the same identifier.
     *
     * @param record a record
     * @param context not used
     * @param sink takes the keys
     */
    public static void keys(EngagementRecord record, Context context, LogKeys.Sink sink) {
        for (@Nullable ExternalIdentifier identifier : record.identifiers()) {
            if (identifier != null && identifier.system() != null && identifier.value() != null) {
                sink.isOnly("identifier\n" + key(record, identifier));
            }
        }
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        for (int i = 0; i < record.identifiers().size(); i++) {
            @Nullable ExternalIdentifier identifier = record.identifiers().get(i);
            if (identifier == null || identifier.system() == null || identifier.value() == null) {
                continue;
            }
            String key = key(record, identifier);
            OptionalInt first = identifiers.find(key);
            if (first.isEmpty()) {
                identifiers.add(key, records);
            } else if (first.getAsInt() != records) {
                reporter.report(
                        "/identifiers/" + i,
                        Map.of(
                                "first", index.numberOf(first.getAsInt()),
                                "value", new Quoted(identifier.value()),
                                "system", new Quoted(identifier.system())));
            }
        }
        records++;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogKeys;

/**
 * The keys by which the rules on logs bring records together, as rows. A key is a number of 64 bits, made of it and of the log, so that
 * records of different logs never meet.
 */
final class KeyRows implements LogKeys.Sink {

    /** Offered to others. */
    static final byte OFFER = 0;
    /** Offered to others, and there may be a finding if an earlier record offers it. */
    static final byte ONLY = 1;
    /** The id of the record. */
    static final byte ID = 2;
    /** The id of the record, and there may be a finding if an earlier record has it. */
    static final byte ONLY_ID = 3;
    /** Used. */
    static final byte USE = 4;
    /** Used, and there may be a finding if no record offers it. */
    static final byte EXPECT = 5;
    /** The id of another record, and there may be a finding if there is none, or it is of another type. */
    static final byte REFER = 6;
    /** No key: there may be a finding. */
    static final byte JUDGE = 7;
    /** Offered to the log. */
    static final byte LOG = 8;
    /** Offered to a circle. */
    static final byte CIRCLE_OFFER = 9;
    /** Used in a circle. */
    static final byte CIRCLE_USE = 10;

    /** The type that a reference may be to if it may be to any. */
    static final byte ANY = -1;

    static final StructType TYPE = new StructType()
            .add("kind", DataTypes.ByteType, false)
            .add("key", DataTypes.LongType, false)
            .add("type", DataTypes.ByteType, false);

    private static final List<Class<?>> TYPES = List.of(EngagementRecord.class.getPermittedSubclasses());

    /** The type of records of which nothing can be told. */
    static final byte UNKNOWN = (byte) TYPES.indexOf(UnknownRecord.class);

    private record Key(byte kind, long key, byte type) {}

    private final String log;
    private final byte type;
    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private KeyRows(String log, EngagementRecord record) {
        this.log = log;
        this.type = (byte) TYPES.indexOf(record.getClass());
    }

    /** The keys of a record of a log. */
    static List<Row> of(EngagementRecord record, String log, Engine engine, Context context) {
        KeyRows keys = new KeyRows(log, record);
        LogKeys.Sink ofLog = keys.new Group(LOG, LOG);
        LogKeys.Sink ofCircle = keys.new Group(CIRCLE_OFFER, CIRCLE_USE);
        engine.keys(record, context, scope -> switch (scope) {
            case RECORD -> keys;
            case LOG -> ofLog;
            case CIRCLE -> ofCircle;
        });
        if (record.id() != null && !keys.rows.containsKey(keys.key(ONLY_ID, LogKeys.id(record.id()), keys.type))) {
            keys.add(ID, LogKeys.id(record.id()), keys.type);
        }
        return List.copyOf(keys.rows.values());
    }

    private Key key(byte kind, String key, byte ofType) {
        return new Key(kind, FingerprintIndex.fingerprint(log + '\n' + key), ofType);
    }

    private void add(byte kind, String key, byte ofType) {
        Key added = key(kind, key, ofType);
        rows.computeIfAbsent(added, each -> RowFactory.create(each.kind(), each.key(), each.type()));
    }

    @Override
    public void offers(String key) {
        add(OFFER, key, type);
    }

    @Override
    public void uses(String key) {
        add(USE, key, ANY);
    }

    @Override
    public void expects(String key) {
        add(EXPECT, key, ANY);
    }

    @Override
    public void isOnly(String key) {
        add(LogKeys.isId(key) ? ONLY_ID : ONLY, key, type);
    }

    @Override
    public void refersTo(String id, Class<?> to) {
        add(REFER, LogKeys.id(id), (byte) TYPES.indexOf(to));
    }

    @Override
    public void mayHaveFindings() {
        add(JUDGE, "", ANY);
    }

    /** The keys of another scope, of which only these two kinds matter. */
    private final class Group implements LogKeys.Sink {

        private final byte offer;
        private final byte use;

        Group(byte offer, byte use) {
            this.offer = offer;
            this.use = use;
        }

        @Override
        public void offers(String key) {
            add(offer, key, ANY);
        }

        @Override
        public void uses(String key) {
            add(use, key, ANY);
        }

        @Override
        public void expects(String key) {
            uses(key);
        }

        @Override
        public void isOnly(String key) {
            offers(key);
        }

        @Override
        public void refersTo(String id, Class<?> to) {
            uses(LogKeys.id(id));
        }

        @Override
        public void mayHaveFindings() {}
    }
}

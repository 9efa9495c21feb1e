// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.Context;

/**
 * Which other records of a log a rule has to see beside a record, so that a log that is too long for one machine can be divided: of
 * the whole log, the rule is only shown the records that matter to its findings, in their order, and finds the same.
 *
 * <p>What brings records together are keys, such as the id that one has and another refers to. A key of one rule may be used by
 * another.
 */
public interface LogKeys {

    /** Which records have to be seen together. */
    enum Scope {
        /** A record, and the first that offers each of the keys that it uses. */
        RECORD,
        /** The first and the last of all records that offer each key. */
        LOG,
        /** All records that use each other's keys in a circle, and all that offer what these use. */
        CIRCLE
    }

    /** Takes the keys of a record. */
    interface Sink {

        /**
         * Another record may use a key to find this one.
         *
         * @param key the key
         */
        void offers(String key);

        /**
         * Whether, and which, record offers a key matters to the findings in this record.
         *
         * @param key the key
         */
        void uses(String key);

        /**
         * As {@link #uses}; and if no record offers the key, there may be a finding.
         *
         * @param key the key
         */
        void expects(String key);

        /**
         * As {@link #offers}; and if an earlier record offers it as well, there may be a finding.
         *
         * @param key the key
         */
        void isOnly(String key);

        /**
         * The record refers to another by its id: if there is none, or it is of another type, there may be a finding.
         *
         * @param id the id
         * @param to the type that it should be of
         */
        void refersTo(String id, Class<?> to);

        /** There may be a finding in this record, whatever other records offer. */
        void mayHaveFindings();
    }

    /** A record, and those that it refers to. */
    LogKeys REFERENCES = new LogKeys() {
        @Override
        public void of(EngagementRecord record, Context context, Sink sink) {}

        @Override
        public void reference(String id, Class<?> to, Sink sink) {
            sink.refersTo(id, to);
        }
    };

    /**
     * Which records have to be seen together.
     *
     * @return the scope; that of a record by default
     */
    default Scope scope() {
        return Scope.RECORD;
    }

    /**
     * The keys of a record.
     *
     * @param record the record; required members may be missing
     * @param context what the rule may use besides the record
     * @param sink takes the keys
     */
    void of(EngagementRecord record, Context context, Sink sink);

    /**
     * The keys of a reference to a record; none by default.
     *
     * @param id the id of the other record
     * @param to the type that it should be of
     * @param sink takes the keys
     */
    default void reference(String id, Class<?> to, Sink sink) {}

    /**
     * The keys of a reference to a body; none by default.
     *
     * @param body the reference
     * @param context what the rule may use besides the record
     * @param sink takes the keys
     */
    default void body(BodyRef body, Context context, Sink sink) {}

    /**
     * The same keys in another scope.
     *
     * @param scope the scope
     * @param keys the keys
     * @return the keys with that scope
     */
    static LogKeys in(Scope scope, LogKeys keys) {
        return new LogKeys() {
            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public void of(EngagementRecord record, Context context, Sink sink) {
                keys.of(record, context, sink);
            }
        };
    }

    /**
     * A key that is the id of a record.
     *
     * @param id the id
     * @return the key
     */
    static String id(String id) {
        return "id\n" + id;
    }

    /**
     * Whether a key is the id of a record.
     *
     * @param key the key
     * @return true if it is
     */
    static boolean isId(String key) {
        return key.startsWith("id\n");
    }
}

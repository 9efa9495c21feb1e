// SPDX-License-Identifier: Apache-2.0
/** Validation rules for engagement records, with a catalogue, findings and a policy. */
@SuppressWarnings("module") // ohsel-io depends on this module, and is compiled after it
module org.ohsel.rules {
    requires transitive org.ohsel.model;
    // Only for constraints that this module does not know, and for payloads behind a host's @Valid.
    requires static org.hibernate.validator;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.ohsel.rules.evidence;
    exports org.ohsel.rules;
    exports org.ohsel.rules.jakarta;
    exports org.ohsel.rules.standard to
            org.ohsel.io;
    exports org.ohsel.rules.engine to
            org.ohsel.io;
    exports org.ohsel.rules.spi to
            org.ohsel.io;
}

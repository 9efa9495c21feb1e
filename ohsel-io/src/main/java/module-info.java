// SPDX-License-Identifier: Apache-2.0
/** JSON in and out: readers that report every problem with its place, writers, schema, vocabularies. */
module org.ohsel.io {
    requires transitive org.ohsel.rules;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.ohsel.io;
    exports org.ohsel.io.report;
}

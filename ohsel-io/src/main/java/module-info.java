// SPDX-License-Identifier: Apache-2.0
/** JSON in and out: readers that report every problem with its place, writers, schema, vocabularies. */
module org.ohsel.io {
    requires transitive org.ohsel.rules;
    requires tools.jackson.core;
    requires static transitive tools.jackson.databind;
    requires static transitive com.fasterxml.jackson.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports org.ohsel.io;
    exports org.ohsel.io.jackson;
    exports org.ohsel.io.jackson2;
    exports org.ohsel.io.report;
}

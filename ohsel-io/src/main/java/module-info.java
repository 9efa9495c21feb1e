// SPDX-License-Identifier: Apache-2.0
/** JSON in and out: readers that report every problem with its location, writers, schema, vocabularies, calendars, linked data. */
module org.ohsel.io {
    requires transitive org.ohsel.rules;
    requires tools.jackson.core;
    requires java.xml;
    // Not transitive: anyone who uses the modules for their own mapper has it, and nobody else should need it.
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static de.siegmar.fastcsv;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.ohsel.io.calendar;
    exports org.ohsel.io.consultation;
    exports org.ohsel.io.editor;
    exports org.ohsel.io.explain;
    exports org.ohsel.io.evidence;
    exports org.ohsel.io.fix;
    exports org.ohsel.io.http;
    exports org.ohsel.io.jackson2;
    exports org.ohsel.io.jackson;
    exports org.ohsel.io.linkeddata;
    exports org.ohsel.io.moderngov;
    exports org.ohsel.io.report;
    exports org.ohsel.io.sheet;
    exports org.ohsel.io.spark;
    exports org.ohsel.io.vocabulary;
    exports org.ohsel.io;
}

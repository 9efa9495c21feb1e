// SPDX-License-Identifier: Apache-2.0
/**
 * Immutable types for public engagement in south east London's health commissioning, and the dated vocabularies they
 * use.
 */
module org.ohsel.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.ohsel.model;
    exports org.ohsel.model.event;
    exports org.ohsel.model.term;
    exports org.ohsel.model.vocabulary;
}

// SPDX-License-Identifier: Apache-2.0
/**
 * Immutable types for public engagement in south east London's health commissioning, and the dated vocabularies they
 * use.
 *
 * <p>The packages are open to Hibernate Validator, which reads the fields behind the components of records.
 */
@SuppressWarnings("module") // the modules named in "to" depend on this one, and are compiled after it
module org.ohsel.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.ohsel.model;
    exports org.ohsel.model.assurance;
    exports org.ohsel.model.builder;
    exports org.ohsel.model.constraint;
    exports org.ohsel.model.event;
    exports org.ohsel.model.example;
    exports org.ohsel.model.organisation;
    exports org.ohsel.model.planning;
    exports org.ohsel.model.publication;
    exports org.ohsel.model.strategy;
    exports org.ohsel.model.term;
    exports org.ohsel.model.vocabulary;
    exports org.ohsel.model.internal to
            org.ohsel.rules,
            org.ohsel.io;

    opens org.ohsel.model to
            org.hibernate.validator;
    opens org.ohsel.model.assurance to
            org.hibernate.validator;
    opens org.ohsel.model.event to
            org.hibernate.validator;
    opens org.ohsel.model.organisation to
            org.hibernate.validator;
    opens org.ohsel.model.planning to
            org.hibernate.validator;
    opens org.ohsel.model.publication to
            org.hibernate.validator;
    opens org.ohsel.model.strategy to
            org.hibernate.validator;
    opens org.ohsel.model.term to
            org.hibernate.validator;
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import java.util.Locale;
import java.util.function.Supplier;

/** The stacks, by their names on the command line. */
public enum Stacks {

    /** The floor: the parser reads the tokens, and nothing is done with them. */
    WALK("Jackson's parser walks the tokens", Tokens::walk),

    /** The floor, but every JSON string becomes a Java string. */
    STRINGS("the same, every text made a string", Tokens::strings),

    /** ohsel's codec without constraints and rules. */
    OHSEL_UNCHECKED("ohsel, decode only", OhselUnchecked::new),

    /** What a user of ohsel calls. */
    OHSEL("**ohsel, decode, all constraints and single-record rules**", Ohsel::new),

    /** Data binding to the same records. */
    DATABIND("Jackson databind to the same records", () -> new Databind()::decode),

    /** What users write by hand. */
    DATABIND_HV("Jackson databind, Hibernate Validator", DatabindAndHibernateValidator::new),

    /** The schema first, then data binding. */
    SCHEMA("JSON Schema (networknt), Jackson databind", SchemaAndDatabind::new),

    /** Code generated at compile time. */
    AVAJE_UNCHECKED("avaje-jsonb", () -> new Avaje()::decode),

    /** Code generated at compile time for both. */
    AVAJE("avaje-jsonb, avaje-validator", Avaje::new);

    private final String title;
    private final Supplier<Stack> maker;

    Stacks(String title, Supplier<Stack> maker) {
        this.title = title;
        this.maker = maker;
    }

    /**
     * The name in tables.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * Creates the stack.
     *
     * @return the stack, ready to read
     */
    public Stack make() {
        return maker.get();
    }

    /**
     * Whether it validates, and so has to find what is wrong with a broken record.
     *
     * @return false if it only decodes
     */
    public boolean validates() {
        return switch (this) {
            case OHSEL, DATABIND_HV, SCHEMA, AVAJE -> true;
            default -> false;
        };
    }

    /**
     * Whether it reads records of all kinds.
     *
     * @return false if it reads events only
     */
    public boolean readsAllKinds() {
        return this != AVAJE && this != AVAJE_UNCHECKED;
    }

    /**
     * Whether it can be measured.
     *
     * @return false if the build lacked what it needs
     */
    public boolean isThere() {
        return this != SCHEMA || SchemaAndDatabind.isThere();
    }

    /**
     * The name on the command line.
     *
     * @return the name, in small letters
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stack with a name.
     *
     * @param id the name
     * @return the stack
     */
    public static Stacks of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

/** How large the records of a batch are. A batch has as many bytes as take a few milliseconds to parse. */
public enum Size {

    /** An event with its title, date, borough and source: 0.3 KB. */
    SMALL(10_000, 0, 0),

    /** An event as document 003 describes them: 2 to 3 KB. */
    TYPICAL(2_000, 4, 1),

    /** A meeting with minutes: 50 KB. */
    LARGE(120, 8, 60);

    /** How many records make a batch. */
    public final int batch;

    final int parts;
    final int agendaItems;

    Size(int batch, int parts, int agendaItems) {
        this.batch = batch;
        this.parts = parts;
        this.agendaItems = agendaItems;
    }
}

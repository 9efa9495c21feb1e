// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.Spreadsheets;
import org.ohsel.rules.Findings;
import org.springframework.stereotype.Service;

/** Takes records in: all of them or none, or each that can be. Memory does not grow with their number. */
@Service
public class Intake {

    private final Writing writing;
    private final Decisions decisions;
    private final References references;
    private final RecordStore store;
    private final Spreadsheets spreadsheets;
    private final Figures figures;

    Intake(
            Writing writing,
            Decisions decisions,
            References references,
            RecordStore store,
            Spreadsheets spreadsheets,
            Figures figures) {
        this.writing = writing;
        this.decisions = decisions;
        this.references = references;
        this.store = store;
        this.spreadsheets = spreadsheets;
        this.figures = figures;
    }

    /**
     * Stores all records in one transaction, or none if one of them is refused or in conflict.
     *
     * @param sent the records
     * @param terms who sends them, and what is to become of those that are there already
     * @return what became of them; if {@link Batch#isRefused}, what would have
     */
    public Batch takeAll(Sent sent, Terms terms) {
        Batch all = writing.inTransaction(transaction -> {
            Batch batch = new Batch();
            Optional<Long> spreadsheet = keep(sent, terms);
            Findings late = Reading.of(sent, items -> {
                List<Decision> decided = decisions.on(items, terms.replaces());
                decided.forEach(decision -> batch.add(decision.taken()));
                if (!batch.isRefused()) {
                    store.add(terms.who(), spreadsheet.orElse(null), added(decided));
                }
            });
            batch.add(references.judged(late));
            if (batch.isRefused()) {
                transaction.setRollbackOnly();
            }
            return batch;
        });
        figures.count(all, !all.isRefused());
        return all;
    }

    /**
     * Stores each record that is neither refused nor in conflict, some at a time.
     *
     * @param sent the records
     * @param terms who sends them, and what is to become of those that are there already
     * @param told is told what became of each record once that is certain, in their order
     * @return what became of them
     */
    public Batch takeEach(Sent sent, Terms terms, Consumer<Taken> told) {
        Batch batch = new Batch();
        AtomicReference<@Nullable Long> spreadsheet = new AtomicReference<>();
        Findings late = Reading.of(sent, items -> {
            if (spreadsheet.get() == null) {
                writing.inTransaction(transaction -> keep(sent, terms)).ifPresent(spreadsheet::set);
            }
            List<Decision> decided = writing.inTransaction(transaction -> {
                List<Decision> current = decisions.on(items, terms.replaces());
                store.add(terms.who(), spreadsheet.get(), added(current));
                return current;
            });
            decided.forEach(decision -> {
                batch.add(decision.taken());
                told.accept(decision.taken());
            });
        });
        batch.add(references.judged(late));
        figures.count(batch, true);
        return batch;
    }

    private Optional<Long> keep(Sent sent, Terms terms) {
        try {
            return sent.spreadsheet().map(spreadsheet -> spreadsheets.add(terms.who(), spreadsheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NewVersion> added(List<Decision> decided) {
        List<NewVersion> added = new ArrayList<>();
        for (Decision decision : decided) {
            if (decision.added() != null) {
                added.add(decision.added());
            }
        }
        return added;
    }
}

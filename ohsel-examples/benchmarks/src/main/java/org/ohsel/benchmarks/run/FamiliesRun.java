// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Rule;

/** How much less time reading takes without a family of rules: valid typical events, with all rules and with all others. */
public final class FamiliesRun {

    private static volatile Object sink = "";

    private FamiliesRun() {}

    /**
     * Measures, and prints a row.
     *
     * @param arguments the family, such as {@code COUNT}; a process for each, so that none is compiled for another
     */
    public static void main(String... arguments) throws ReflectiveOperationException {
        String family = "OHSEL-" + arguments[0] + "-";
        byte[][] texts = new Workload(Workload.Kinds.EVENTS, Size.TYPICAL, 0).texts();
        Pairs.Ratio ratio = new Pairs(
                        texts.length,
                        reads(texts, rule -> true),
                        reads(texts, rule -> !rule.info().id().startsWith(family)))
                .measure(100, 5);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f to %.1f |%n",
                arguments[0],
                100 * (1 - ratio.median()),
                100 * (1 - ratio.upper()),
                100 * (1 - ratio.lower()));
    }

    private static IntConsumer reads(byte[][] texts, Predicate<Rule> chosen) throws ReflectiveOperationException {
        EngagementReader reader = EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withCatalogue(only(chosen)));
        return i -> sink = reader.readRecord(texts[i]);
    }

    /** Rules are chosen by packs, and never left out one by one: policies silence them instead, once they have run. */
    private static Catalogue only(Predicate<Rule> chosen) throws ReflectiveOperationException {
        Constructor<Catalogue> constructor = Catalogue.class.getDeclaredConstructor(Collection.class, Predicate.class);
        constructor.setAccessible(true);
        return constructor.newInstance(Catalogue.standard().rules(), chosen);
    }
}

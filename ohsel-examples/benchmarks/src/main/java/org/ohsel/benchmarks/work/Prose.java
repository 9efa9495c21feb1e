// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

import java.util.List;
import java.util.Random;

/** Writes sentences of the length that records have. A few have a letter outside ASCII. */
final class Prose {

    private static final List<String> SUBJECTS =
            List.of("People", "Carers", "The panel", "Several tables", "Staff of the trust", "Healthwatch");
    private static final List<String> VERBS =
            List.of("asked for", "welcomed", "were not sure about", "wanted to hear more of", "supported");
    private static final List<String> OBJECTS =
            List.of("appointments in the evening", "one record for all services", "a named midwife", "shorter waits");
    private static final List<String> ENDS = List.of(
            "close to where they live.",
            "before anything is decided.",
            "as long as nobody has to travel further than today.",
            "and said so at each of the six events, in a caf\u00e9 as much as in a town hall.");
    private static final List<String> PLACES =
            List.of("Town Hall, Catford", "Community centre, Abbey Wood", "Library, Camberwell");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    String sentence() {
        return one(SUBJECTS) + " " + one(VERBS) + " " + one(OBJECTS) + " " + one(ENDS);
    }

    String title() {
        return one(SUBJECTS) + " and " + one(OBJECTS);
    }

    String place() {
        return one(PLACES);
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

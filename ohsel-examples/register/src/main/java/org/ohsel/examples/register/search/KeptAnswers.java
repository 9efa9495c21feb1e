// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts over many records, kept for as long as a tag stays the same. */
class KeptAnswers {

    private static final int MOST = 500;

    private final Supplier<String> tag;
    private final Map<Object, Kept> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Keeps none yet.
     *
     * @param tag tells whether what is kept still holds
     */
    KeptAnswers(Supplier<String> tag) {
        this.tag = tag;
    }

    private record Kept(String tag, Object answer) {}

    /** The answer to a question, which is worked out if it is not known for the present state. */
    @SuppressWarnings("unchecked") // a question always has an answer of the same type
    <T> T answer(Object question, Supplier<T> work) {
        String now = tag.get();
        Optional<Kept> known = known(question);
        if (known.isPresent() && known.get().tag().equals(now)) {
            return (T) known.get().answer();
        }
        T answer = work.get();
        synchronized (answers) {
            answers.put(question, new Kept(now, answer));
        }
        return answer;
    }

    private Optional<Kept> known(Object question) {
        synchronized (answers) {
            return Optional.ofNullable(answers.get(question));
        }
    }
}

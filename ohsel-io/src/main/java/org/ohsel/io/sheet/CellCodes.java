// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ohsel.io.codec.Codecs;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.spi.KnownCodes;

/** The codes that are meant by the words of cells. A sheet says the same few again and again, so they are remembered. */
final class CellCodes {

    /** Beyond this, cells hold somebody's sentences and are not worth remembering. */
    private static final int MOST = 5000;

    /** No name of a code is longer. */
    private static final int LONGEST = 300;

    /** Of more parts in one cell, each is taken by itself. */
    private static final int MOST_PARTS = 50;

    private final Vocabulary vocabulary;
    private final Map<Class<?>, KnownCodes> lists = new HashMap<>();
    private final Map<Class<?>, Map<String, Optional<String>>> known = new HashMap<>();

    CellCodes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The code that can only be meant; empty if there is none. */
    Optional<String> of(Class<?> type, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, Optional<String>> remembered = known.computeIfAbsent(type, key -> new HashMap<>());
        Optional<String> code = remembered.get(text);
        if (code == null) {
            KnownCodes list = lists.computeIfAbsent(type, key -> Codecs.codes(key, vocabulary));
            // A code that JSON may have stays as it is, an official one too.
            code = list.has(text, vocabulary) ? Optional.of(text) : list.meant(text, vocabulary);
            if (remembered.size() < MOST) {
                remembered.put(text, code);
            }
        }
        return code;
    }

    /**
     * The parts of a cell: at commas, except within a name that has some; at "and", "&" and strokes, if all parts are known.
     * What is known nowhere is left whole.
     */
    List<String> parts(Class<?> type, String text) {
        if (text.length() > LONGEST * MOST_PARTS || of(type, text).isPresent()) {
            return List.of(text);
        }
        String[] pieces = text.split(",", -1);
        if (pieces.length > 1 && pieces.length <= MOST_PARTS) {
            List<String> parts = longest(type, pieces);
            if (parts.stream().anyMatch(part -> of(type, part).isPresent())) {
                return parts.stream()
                        .flatMap(part -> of(type, part).isPresent() ? Stream.of(part) : joined(type, part).stream())
                        .toList();
            }
        }
        return joined(type, text);
    }

    /** Takes the longest run of pieces that is a name, from the left; a piece that is none is by itself. */
    private List<String> longest(Class<?> type, String[] pieces) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < pieces.length; ) {
            int to = pieces.length;
            while (to > from + 1 && of(type, between(pieces, from, to)).isEmpty()) {
                to--;
            }
            String part = between(pieces, from, to);
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to;
        }
        return parts;
    }

    private static String between(String[] pieces, int from, int to) {
        return String.join(",", List.of(pieces).subList(from, to)).strip();
    }

    private List<String> joined(Class<?> type, String text) {
        List<String> parts = Stream.of(text.split("(?i),? and | ?& ?| ?/ ?|, ?"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1
                        && parts.stream().allMatch(part -> of(type, part).isPresent())
                ? parts
                : List.of(text);
    }
}

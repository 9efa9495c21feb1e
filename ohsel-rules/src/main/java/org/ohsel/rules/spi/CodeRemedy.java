// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;

/**
 * The code of a closed list that is meant by another string.
 *
 * @param codes the list
 * @param text the string
 * @param vocabulary knows the names of the codes
 */
record CodeRemedy(KnownCodes codes, String text, Vocabulary vocabulary) implements Remedy {

    private static String quoted(String code) {
        return '"' + code + '"';
    }

    @Override
    public Optional<Fix> fix(String pointer) {
        return codes.meant(text, vocabulary).map(code -> Fix.replace(pointer, quoted(code)));
    }

    @Override
    public String toString() {
        Optional<String> meant = codes.meant(text, vocabulary);
        if (meant.isPresent()) {
            boolean spaces = !text.equals(text.strip());
            return "Write " + meant.get() + (spaces ? ", without the space before or after it." : ".");
        }
        List<Optional<String>> several = codes.several(text, vocabulary);
        if (several.size() > 1 && several.stream().allMatch(Optional::isPresent)) {
            return several.stream()
                    .map(Optional::orElseThrow)
                    .map(CodeRemedy::quoted)
                    .collect(Collectors.joining(", ", "Write ", ": a string for each."));
        }
        return codes.near(text, vocabulary)
                .map(code -> "Use one of these codes; did you mean " + code + "?")
                .orElse("Use one of these codes.");
    }
}

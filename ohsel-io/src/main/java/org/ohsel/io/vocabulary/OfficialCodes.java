// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.vocabulary.Identifier;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.VocabularyRules;

/** Reads official codes, and knows the form that each system gives them. */
final class OfficialCodes {

    private OfficialCodes() {}

    static Identifier read(TableRow row, String column, IdentifierSystem system, Problems problems) {
        String code = row.text(column);
        if (!form(system).matcher(code).matches()) {
            problems.add(
                    VocabularyRules.CODE_FORM,
                    row,
                    column,
                    Map.of(
                            "code",
                            new Quoted(code),
                            "system",
                            system == IdentifierSystem.LOCAL_AUTHORITY_REGISTER
                                    ? "code of the register of local authorities"
                                    : system.name() + " code",
                            "form",
                            words(system)));
        }
        return new Identifier(system, code, row.form() == TableForm.IDENTIFIERS ? row.evidence(problems) : null);
    }

    /** The system with a name as in {@link Addresses#name}; null if there is none. */
    static @Nullable IdentifierSystem system(String name) {
        for (IdentifierSystem system : IdentifierSystem.values()) {
            if (Addresses.name(system).equals(name)) {
                return system;
            }
        }
        return null;
    }

    private static Pattern form(IdentifierSystem system) {
        return Pattern.compile(
                switch (system) {
                    case ODS -> OdsCode.FORMAT;
                    case GSS -> GssCode.FORMAT;
                    case SNAC -> "[0-9A-Z]{2,6}";
                    case LOCAL_AUTHORITY_REGISTER -> "[A-Z]{3}";
                });
    }

    private static String words(IdentifierSystem system) {
        return switch (system) {
            case ODS -> "3 to 10 capital letters and digits";
            case GSS -> "one of the letters E, W, S, N, K, L, J and M, and eight digits";
            case SNAC -> "2 to 6 digits and capital letters";
            case LOCAL_AUTHORITY_REGISTER -> "three capital letters";
        };
    }
}

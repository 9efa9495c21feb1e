// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.Locale;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/** What records are asked for by: terms that they name, anywhere in them. */
public enum Dimension {
    BOROUGH(Borough.class),
    WORKSTREAM(Workstream.class),
    BODY(BodyRef.class),
    GROUP(StakeholderGroup.class),
    THEME(Theme.class);

    private final Class<? extends Term> type;

    Dimension(Class<? extends Term> type) {
        this.type = type;
    }

    /** The type of its terms. */
    public Class<? extends Term> type() {
        return type;
    }

    /** What the dimension is called in the database and in addresses, such as {@code borough}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.RuleInfo;

/** Takes what is to be said of the sheets themselves. */
@FunctionalInterface
interface Notes {

    /** Where a sheet is read only to look ahead, and everything will be said when it is read again. */
    Notes NONE = (rule, at, arguments) -> {};

    void add(RuleInfo rule, @Nullable Location at, Map<String, ?> arguments);
}

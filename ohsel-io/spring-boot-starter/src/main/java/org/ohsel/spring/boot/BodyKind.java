// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.springframework.core.ResolvableType;

/** What a controller wants in the body of a request, as far as our own reader can read it. */
enum BodyKind {
    RECORD,
    RECORDS,
    LOG;

    /**
     * The kind of a body.
     *
     * @return the kind; empty if it is a type of the application, or a part of a record
     */
    static Optional<BodyKind> of(Type type) {
        ResolvableType resolved = ResolvableType.forType(type);
        if (resolved.toClass() == EngagementLog.class) {
            return Optional.of(LOG);
        }
        if (isRecord(resolved)) {
            return Optional.of(RECORD);
        }
        boolean records = resolved.isArray()
                ? isRecord(resolved.getComponentType())
                : Collection.class.isAssignableFrom(resolved.toClass())
                        && isRecord(resolved.asCollection().getGeneric());
        return records ? Optional.of(RECORDS) : Optional.empty();
    }

    private static boolean isRecord(ResolvableType type) {
        return EngagementRecord.class.isAssignableFrom(type.toClass());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;

/** An extension that is not JSON, so that its record cannot be written. The message names the record and the member. */
public final class UnwritableExtension extends StreamWriteException {

    private static final long serialVersionUID = 1;

    private final String what;

    UnwritableExtension(JsonGenerator generator, String type, String name) {
        this(
                generator,
                "the extension " + name + " of " + type
                        + " is not JSON; put it in with putExtensionText if it is a string");
    }

    UnwritableExtension(JsonGenerator generator, UnknownRecord record) {
        this(generator, "the component json of an unknown record is not JSON (id " + record.id() + ")");
    }

    private UnwritableExtension(JsonGenerator generator, String what) {
        super(generator, what);
        this.what = what;
    }

    /** The same, said of the record that it is in. */
    UnwritableExtension in(EngagementRecord record, JsonGenerator generator) {
        String named = "cannot write the " + record.type() + " with the id " + record.id() + ": " + what;
        UnwritableExtension whole = new UnwritableExtension(generator, named);
        whole.initCause(this);
        return whole;
    }
}

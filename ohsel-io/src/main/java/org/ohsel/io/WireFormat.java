// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.ohsel.io.codec.Codecs;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;

/** The codecs of all that is written, compiled when first asked for. */
final class WireFormat {

    static final Codecs CODECS = Codecs.unchecked(EngagementRecord.class, EngagementLog.class);

    private WireFormat() {}
}

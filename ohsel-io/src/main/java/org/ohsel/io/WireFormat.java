// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.ohsel.io.codec.Codecs;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Policy;

/** The codecs of all that is read and written, compiled when first asked for. */
final class WireFormat {

    static final Codecs CODECS = new Codecs(EngagementRecord.class, EngagementLog.class, Policy.class);

    private WireFormat() {}
}

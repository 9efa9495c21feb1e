// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import org.ohsel.io.host.HostMapper;
import org.ohsel.io.host.HostMapperPropertyContract;

/** Jackson 2, of the version on the path. */
class OhselModulePropertyTest extends HostMapperPropertyContract {

    private static final HostMapper MAPPER = Jackson2Mapper.exact();

    @Override
    protected HostMapper mapper() {
        return MAPPER;
    }
}

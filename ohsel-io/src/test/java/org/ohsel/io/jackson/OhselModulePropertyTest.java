// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.ohsel.io.host.HostMapper;
import org.ohsel.io.host.HostMapperPropertyContract;

/** Jackson 3, of the version on the path. */
class OhselModulePropertyTest extends HostMapperPropertyContract {

    private static final HostMapper MAPPER = Jackson3Mapper.exact();

    @Override
    protected HostMapper mapper() {
        return MAPPER;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody comes from, as far as limits go: an address, or of IPv6 the network that one household has. */
final class Network {

    private static final int GROUPS = 4;

    private Network() {}

    static String of(@Nullable String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        List<String> groups = List.of(address.split(":", -1));
        return String.join(":", groups.subList(0, Math.min(GROUPS, groups.size())));
    }
}

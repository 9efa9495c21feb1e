// SPDX-License-Identifier: Apache-2.0
/** An application with its own rule, as a module. */
module org.ohsel.examples.ownrule {
    requires org.ohsel.io;
    requires static org.jspecify;
}

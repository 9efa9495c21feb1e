// SPDX-License-Identifier: Apache-2.0
/** A rule of one's own, in an application that is a module. */
module org.ohsel.examples.ownrule {
    requires org.ohsel.io;
    requires static org.jspecify;
}

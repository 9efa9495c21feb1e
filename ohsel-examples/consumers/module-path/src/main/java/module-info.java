// SPDX-License-Identifier: Apache-2.0
/** A module that needs one other. */
module org.example.modules {
    requires org.ohsel.io;
}

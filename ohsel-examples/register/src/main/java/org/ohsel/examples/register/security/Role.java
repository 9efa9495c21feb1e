// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

/** What an account may do. Each role may also do what those before it may. */
public enum Role {

    /** Sees every record, its versions and its history. */
    READER,

    /** Takes in records and changes them. */
    EDITOR,

    /** Publishes, withdraws and erases, and looks after the register. */
    PUBLISHER
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

/**
 * A value that could not be read, which was noted as a problem. It is kept, so that it can be written back.
 *
 * @param json the value as compact JSON
 */
record Unread(String json) {

    static final Unread NULL = new Unread("null");
}

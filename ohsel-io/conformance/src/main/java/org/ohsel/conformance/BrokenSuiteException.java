// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import java.io.IOException;

/** A suite that cannot be used; the message says which file and which line is wrong. */
public final class BrokenSuiteException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenSuiteException(String message) {
        super(message);
    }
}

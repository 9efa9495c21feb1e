// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.jspecify.annotations.Nullable;

/** A file that a property names cannot be used, so that the application does not start. */
final class FaultyFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    FaultyFileException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do, in a sentence. */
    String action() {
        return action;
    }
}

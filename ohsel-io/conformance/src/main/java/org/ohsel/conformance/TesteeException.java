// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

/** An implementation that does not keep to the protocol, so that it cannot be asked any more; the message says how. */
public final class TesteeException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * An exception with a message.
     *
     * @param message how it does not keep to the protocol
     */
    public TesteeException(String message) {
        super(message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A register of public engagement: records come in, are checked, kept in all their versions, found, shown and published. */
@SpringBootApplication
public class RegisterApplication {

    /**
     * Starts the register.
     *
     * @param arguments settings, as in {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(RegisterApplication.class, arguments);
    }
}

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
        // So that the folder of the register can be any, also one that is below the current one.
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(RegisterApplication.class, arguments);
    }
}

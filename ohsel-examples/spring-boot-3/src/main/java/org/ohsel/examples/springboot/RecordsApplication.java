// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication(proxyBeanMethods = false)
public class RecordsApplication {

    /**
     * Starts the application.
     *
     * @param args settings, such as {@code --server.port=8081}
     */
    public static void main(String... args) {
        SpringApplication.run(RecordsApplication.class, args);
    }
}

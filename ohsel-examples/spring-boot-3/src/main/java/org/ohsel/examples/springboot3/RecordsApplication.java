// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot3;

import org.ohsel.io.jackson2.OhselModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

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

    /** Spring's own mapper reads and writes the types of the model. */
    @Bean
    OhselModule ohselModule() {
        return new OhselModule();
    }
}

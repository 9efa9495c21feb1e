// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the store is made of. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Dialect dialect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? Dialect.H2 : Dialect.POSTGRESQL;
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

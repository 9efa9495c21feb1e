// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What the store is made of. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** How long somebody waits who saves while a long file is taken in. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Bean
    Dialect dialect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? Dialect.H2 : Dialect.POSTGRESQL;
        }
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source, Dialect dialect) throws SQLException {
        return dialect == Dialect.H2
                ? new OneWriterTransactions(source, LONGEST_WAIT, EmbeddedFile.of(source)::compactIfGrown)
                : new JdbcTransactionManager(source);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

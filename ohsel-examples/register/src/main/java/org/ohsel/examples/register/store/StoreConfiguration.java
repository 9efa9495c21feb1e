// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What the store is made of. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final String H2_FILE = "jdbc:h2:file:";

    /** How long somebody waits who saves while a long file is taken in. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** H2 refuses a folder that is named as below the current one, such as {@code register-data}; so it is told the whole path. */
    @Bean
    static BeanPostProcessor wholePath() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DataSourceProperties source
                        && source.getUrl() != null
                        && source.getUrl().startsWith(H2_FILE)) {
                    String path = source.getUrl().substring(H2_FILE.length());
                    source.setUrl(
                            path.startsWith("~")
                                    ? source.getUrl()
                                    : H2_FILE + Path.of(path).toAbsolutePath());
                }
                return bean;
            }
        };
    }

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

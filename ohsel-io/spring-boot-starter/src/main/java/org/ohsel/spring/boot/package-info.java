// SPDX-License-Identifier: Apache-2.0
/**
 * Configures a Spring Boot application, of 3.5 or of 4, to take engagement records: its mapper reads and writes them, its
 * {@code @Valid} knows the rules, and it answers with every finding, as {@link org.ohsel.io.http.ProblemDetails}. Each part can be turned off, and gives way to a bean of
 * the application: see {@code docs/spring-boot.md}.
 */
@NullMarked
package org.ohsel.spring.boot;

import org.jspecify.annotations.NullMarked;

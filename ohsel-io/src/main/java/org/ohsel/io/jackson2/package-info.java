// SPDX-License-Identifier: Apache-2.0
/**
 * For applications with a Jackson 2 mapper ({@code com.fasterxml.jackson}) of their own, such as those on Spring Boot
 * 3, Quarkus 3 or Dropwizard: with one module, the mapper reads and writes the types of the model. Needs
 * {@code jackson-databind}, 2.21 or later, on the path.
 */
@NullMarked
package org.ohsel.io.jackson2;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** A Spring Boot 3 application that takes engagement records. */
@NullMarked
package org.ohsel.examples.springboot;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** A Spring Boot 4 application that takes engagement records. */
@NullMarked
package org.ohsel.examples.springboot;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Looking after a running register: its log, its figures, its copies. */
@NullMarked
package org.ohsel.examples.register.operations;

import org.jspecify.annotations.NullMarked;

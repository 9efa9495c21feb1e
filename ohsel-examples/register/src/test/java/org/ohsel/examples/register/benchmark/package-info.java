// SPDX-License-Identifier: Apache-2.0
/** How fast the register is: started by hand, not by the build. README.md says how. */
@NullMarked
package org.ohsel.examples.register.benchmark;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The common part of the modules for hosts' own mappers, independent of any mapper. Not exported. */
@NullMarked
package org.ohsel.io.host;

import org.jspecify.annotations.NullMarked;

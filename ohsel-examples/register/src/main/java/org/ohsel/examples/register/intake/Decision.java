// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.NewVersion;

/**
 * What is to become of a record.
 *
 * @param taken what the sender is told
 * @param added the version to store; null if there is none
 */
record Decision(Taken taken, @Nullable NewVersion added) {}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

/**
 * Who sends records, and what is to become of those that the register has already with other content.
 *
 * @param who the name of the account
 * @param replaces whether they are replaced; otherwise they are in conflict
 */
public record Terms(String who, boolean replaces) {}

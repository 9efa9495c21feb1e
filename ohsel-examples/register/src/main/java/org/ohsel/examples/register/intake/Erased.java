// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.List;

/**
 * What was erased.
 *
 * @param version the version of the record that has this erasure, which is the newest now
 * @param changedVersions the versions that had one of the texts
 * @param otherTexts the versions that have another text where one was pointed to, such as an earlier wording: look at these, and ask for their
 *     erasure as well if they should be erased
 * @param spreadsheets how many uploaded files were erased, because the record came in them
 */
public record Erased(int version, List<Integer> changedVersions, List<Integer> otherTexts, int spreadsheets) {}

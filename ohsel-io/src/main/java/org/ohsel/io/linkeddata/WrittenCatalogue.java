// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

/**
 * What was written to a catalogue, and how much was not.
 *
 * @param publications how many publications were written
 * @param restricted how many were left out because they are exempt or confidential
 * @param inPreparation how many were left out because they are being prepared
 */
public record WrittenCatalogue(long publications, long restricted, long inPreparation) {}

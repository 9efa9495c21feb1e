// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

/**
 * What is above a record on each of its pages.
 *
 * @param id its id
 * @param title what it is called
 * @param kind what sort it is
 * @param version which version it is, and since when
 * @param hasResults whether it has results that can be drawn
 * @param isActivity whether there is an evidence pack
 */
record RecordHead(String id, String title, String kind, String version, boolean hasResults, boolean isActivity) {}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

/**
 * What was written in schema.org, and how much was not.
 *
 * @param events how many events were written
 * @param undated how many of them have no date there, because schema.org cannot say it or the event has none
 * @param tentative how many events were left out because they may not take place
 * @param restricted how many agenda items were not mentioned because they are exempt or confidential
 */
public record WrittenEvents(long events, long undated, long tentative, long restricted) {}

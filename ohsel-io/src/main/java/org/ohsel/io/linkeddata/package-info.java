// SPDX-License-Identifier: Apache-2.0
/**
 * Records as linked data for search engines and data portals, in JSON-LD: events in schema.org, publications in DCAT.
 *
 * <p>{@link org.ohsel.io.linkeddata.SchemaOrgWriter} and {@link org.ohsel.io.linkeddata.DcatWriter} write them.
 * {@code docs/calendar-and-web.md} says what is written, what is left and why.
 */
@NullMarked
package org.ohsel.io.linkeddata;

import org.jspecify.annotations.NullMarked;

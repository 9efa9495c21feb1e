// SPDX-License-Identifier: Apache-2.0
/**
 * How commissioners oversee providers, and how they are rated themselves.
 *
 * <p>The quality reviews, insight visits and evidence streams of document 002, and the ratings of document 003.
 */
@NullMarked
package org.ohsel.model.assurance;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

/**
 * What is wrong in a form, for the summary above it and for the field.
 *
 * @param field the id of the field, to which the summary links; empty if it is about the form as a whole
 * @param message what is wrong and what to write instead
 */
public record FormError(String field, String message) {}

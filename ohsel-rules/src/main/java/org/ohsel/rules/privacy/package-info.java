// SPDX-License-Identifier: Apache-2.0
/**
 * Recognises personal data in strings: NHS numbers, telephone numbers and e-mail addresses. It does not need the rules
 * or the engine. {@link org.ohsel.rules.PersonalData} decides what to do with what is found.
 */
@NullMarked
package org.ohsel.rules.privacy;

import org.jspecify.annotations.NullMarked;

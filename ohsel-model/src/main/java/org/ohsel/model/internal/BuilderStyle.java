// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders are generated: with {@code addWorkstream} as well as {@code addWorkstreams}, with methods to put
 * extensions that leave the obvious names to those that check them, and without annotations in class files that users of
 * the jar would need on their class path.
 *
 * <p>It is not kept in class files: otherwise, with all warnings on, a user's compiler would report that Immutables is
 * missing.
 */
@Value.Style(
        jakarta = true,
        depluralize = true,
        put = "keep*",
        putAll = "keepAll*",
        depluralizeDictionary = {
            "body:bodies",
            "basis:bases",
            "criterion:criteria",
            "informs:informs",
            "supersedes:supersedes"
        },
        allowedClasspathAnnotations = {Override.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface BuilderStyle {}

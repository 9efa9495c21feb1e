// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders are generated: {@code addWorkstream} beside {@code addWorkstreams}, and no annotations in class files
 * that a user of the jar would have to have.
 *
 * <p>It is not kept in class files: a user whose compiler reads them with all warnings on would be told that Immutables is
 * missing.
 */
@Value.Style(
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"body:bodies", "basis:bases", "informs:informs", "supersedes:supersedes"},
        allowedClasspathAnnotations = {Override.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface BuilderStyle {}

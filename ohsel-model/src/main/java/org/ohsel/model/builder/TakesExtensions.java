// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.builder;

import java.util.Map;
import java.util.Objects;
import org.ohsel.model.internal.ExtensionNames;
import org.ohsel.model.internal.JsonSyntax;

/**
 * A builder of something that can have members that the model does not know.
 *
 * @param <B> the builder
 */
public interface TakesExtensions<B> {

    /**
     * Adds a member without checking it. This is for copies of what was read, which may hold a member of the model that
     * could not be read; use {@link #putExtension(String, String)} for members of your own.
     *
     * @param name the name of the member
     * @param json its value as JSON
     * @return this builder
     */
    B keepExtension(String name, String json);

    /**
     * Adds a member.
     *
     * @param name the name of the member, which must not be one of the model's
     * @param json its value as JSON: {@code 17}, {@code "\"C-17\""}, {@code "[true]"}
     * @return this builder
     * @throws IllegalArgumentException if the model has a member of that name, or the value is not JSON
     */
    default B putExtension(String name, String json) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(json, "json");
        ExtensionNames.check(Objects.requireNonNull(getClass().getEnclosingClass()), name, json);
        return keepExtension(name, json);
    }

    /**
     * Adds a member.
     *
     * @param entry the name of the member, and its value as JSON
     * @return this builder
     * @throws IllegalArgumentException if the model has a member of that name, or the value is not JSON
     */
    default B putExtension(Map.Entry<String, ? extends String> entry) {
        return putExtension(entry.getKey(), entry.getValue());
    }

    /**
     * Adds a member whose value is a string.
     *
     * @param name the name of the member, which must not be one of the model's
     * @param text the string as it is, without quotes or escapes
     * @return this builder
     * @throws IllegalArgumentException if the model has a member of that name
     */
    default B putExtensionText(String name, String text) {
        return putExtension(name, JsonSyntax.quoted(Objects.requireNonNull(text, "text")));
    }

    /**
     * Adds members.
     *
     * @param members their values as JSON, by name
     * @return this builder
     * @throws IllegalArgumentException if the model has a member of such a name, or a value is not JSON; then some of the
     *     members may have been added
     */
    @SuppressWarnings("unchecked") // every builder is its own B
    default B putAllExtensions(Map<String, ? extends String> members) {
        members.forEach(this::putExtension);
        return (B) this;
    }
}

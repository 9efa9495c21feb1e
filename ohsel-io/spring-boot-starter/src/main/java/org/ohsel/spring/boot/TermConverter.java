// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.http.ParameterReader;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Makes terms and dates of strings; of an empty one, such as a form sends, nothing. */
final class TermConverter implements ConditionalGenericConverter {

    private final ParameterReader reader;

    TermConverter(ParameterReader reader) {
        this.reader = reader;
    }

    /** Null: {@link #matches} decides. */
    @Override
    @SuppressWarnings("NullAway") // as the interface has it
    public Set<ConvertiblePair> getConvertibleTypes() {
        return null;
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return source.getType() == String.class && ParameterReader.reads(target.getType());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        String text = source == null ? "" : source.toString();
        return text.isEmpty() ? null : reader.read(text, to.getType()).orElseThrow();
    }
}

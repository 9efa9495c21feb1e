// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Constructor;
import org.ohsel.model.internal.JsonSyntax;
import org.ohsel.rules.spi.Accessor;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The values of one record class as rows and back: a column for each component, in their order, which is that of
 * {@link SchemaColumns}.
 *
 * <p>Nothing is lost on the way. Of a number that a column cannot hold as it is written, such as 36.70 or one of forty digits, the
 * digits are kept among the extensions, as readers keep what they cannot read.
 */
final class PartRows {

    private static final ClassValue<PartRows> ALL = new ClassValue<>() {
        @Override
        protected PartRows computeValue(Class<?> type) {
            return new PartRows(type);
        }
    };

    private static final int MOST_DIGITS = 100;

    private final Class<?> type;
    private final String[] names;
    private final Accessor[] accessors;
    private final CellForm[] forms;
    private final Accessor extensions;
    private final Constructor constructor;

    private PartRows(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        RecordComponent[] members = Arrays.copyOf(components, components.length - 1);
        this.type = type;
        this.names = Arrays.stream(members).map(RecordComponent::getName).toArray(String[]::new);
        this.accessors = Arrays.stream(members).map(Accessor::new).toArray(Accessor[]::new);
        this.forms = Arrays.stream(members)
                .map(member -> CellForm.of(member.getGenericType()))
                .toArray(CellForm[]::new);
        this.extensions = new Accessor(components[members.length]);
        this.constructor = new Constructor(type);
    }

    static PartRows of(Class<?> type) {
        return ALL.get(type);
    }

    Row toRow(Object part) {
        return RowFactory.create(columns(part, 0));
    }

    /** The columns of a value, behind so many that are empty. */
    @Nullable
    Object[] columns(Object part, int before) {
        @Nullable Object[] columns = new Object[before + names.length + 1];
        Map<?, ?> unknown = (Map<?, ?>) extensions.get(part);
        Map<Object, Object> kept = unknown == null ? new TreeMap<>() : new TreeMap<>(unknown);
        for (int i = 0; i < names.length; i++) {
            @Nullable Object value = accessors[i].get(part);
            @Nullable Object column = value == null ? null : column(i, value);
            if (value instanceof BigDecimal && !value.equals(column)) {
                kept.putIfAbsent(names[i], value.toString());
            }
            columns[before + i] = column;
        }
        columns[before + names.length] = kept.isEmpty() ? null : CollectionConverters.asScala(kept);
        return columns;
    }

    private @Nullable Object column(int member, Object value) {
        try {
            return forms[member].toColumn(value);
        } catch (IllegalArgumentException e) {
            throw in(member, e);
        }
    }

    private IllegalArgumentException in(int member, IllegalArgumentException e) {
        return new IllegalArgumentException(names[member] + " of " + type.getSimpleName() + ": " + e.getMessage(), e);
    }

    Object toPart(Row row) {
        return toPart(row, 0);
    }

    /** The value in the columns of a row, behind so many that are not its. */
    Object toPart(Row row, int before) {
        @Nullable Object[] values = new Object[names.length + 1];
        Map<String, String> kept = new TreeMap<>();
        if (!row.isNullAt(before + names.length)) {
            kept.putAll(row.getJavaMap(before + names.length));
            checkJson(kept);
        }
        for (int i = 0; i < names.length; i++) {
            @Nullable Object column = row.get(before + i);
            if (forms[i] instanceof CellForm.Decimal) {
                values[i] = number((BigDecimal) column, names[i], kept);
            } else if (column != null) {
                values[i] = value(i, column);
            }
        }
        values[names.length] = kept;
        return constructor.construct(values);
    }

    private void checkJson(Map<String, @Nullable String> unknown) {
        unknown.forEach((name, json) -> {
            if (json == null || !JsonSyntax.isJson(json)) {
                throw new IllegalArgumentException("extensions of " + type.getSimpleName() + ": the value of " + name
                        + ", " + json + ", is not JSON: a string, for example, needs its quotation marks");
            }
        });
    }

    private Object value(int member, Object column) {
        try {
            return forms[member].toValue(column);
        } catch (IllegalArgumentException e) {
            throw in(member, e);
        }
    }

    /** A number as it was written, unless the column has been set since. */
    private static @Nullable BigDecimal number(@Nullable BigDecimal column, String name, Map<String, String> kept) {
        @Nullable String text = kept.get(name);
        @Nullable BigDecimal written = text == null ? null : number(text);
        if (written == null) {
            return column == null ? null : CellForm.Decimal.plain(column);
        }
        if (column == null && (CellForm.Decimal.fits(written) || !isReadable(written))) {
            return null;
        }
        if (column != null && column.compareTo(written) != 0) {
            kept.remove(name);
            return CellForm.Decimal.plain(column);
        }
        if (written.toString().equals(text)) {
            kept.remove(name);
        }
        return written;
    }

    /** As for readers: what has more digits is kept as what it was, and is not a value. */
    private static boolean isReadable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return JsonSyntax.isJson(text) ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

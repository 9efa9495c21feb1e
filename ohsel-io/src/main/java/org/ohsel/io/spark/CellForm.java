// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Constructor;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Term;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** How the values of one type stand in a column. */
interface CellForm {

    /** What the column holds; null for nothing. */
    @Nullable
    Object toColumn(Object value);

    /** The value that a column holds. */
    Object toValue(Object column);

    static CellForm of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Elements(of(list.getActualTypeArguments()[0]));
        } else if (type == String.class) {
            return new Text();
        } else if (type == Integer.class || type == Boolean.class) {
            return new Same();
        } else if (type == BigDecimal.class) {
            return new Decimal();
        } else if (type == PartialDate.class) {
            return new Date();
        } else if (type instanceof Class<?> term && Term.class.isAssignableFrom(term)) {
            return new Code(new Constructor(term));
        } else if (type instanceof Class<?> part && part.isRecord()) {
            return new Part(PartRows.of(part));
        }
        throw new IllegalArgumentException("no column for " + type.getTypeName());
    }

    /** Whole numbers, and true and false. */
    record Same() implements CellForm {

        @Override
        public Object toColumn(Object value) {
            return value;
        }

        @Override
        public Object toValue(Object column) {
            return column;
        }
    }

    /** Strings. Spark keeps them in UTF-8, which has no halves of characters. */
    record Text() implements CellForm {

        @Override
        public Object toColumn(Object value) {
            String text = (String) value;
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException(
                        "a string has half of a character in it (an unpaired surrogate), which a "
                                + "column cannot hold: correct it, or use RecordEncoders.record(), which keeps it");
            }
            return text;
        }

        @Override
        public Object toValue(Object column) {
            return column;
        }
    }

    /** Numbers: what a column of their type can hold of them. */
    record Decimal() implements CellForm {

        @Override
        public @Nullable Object toColumn(Object value) {
            BigDecimal number = (BigDecimal) value;
            return fits(number) ? plain(number) : null;
        }

        @Override
        public Object toValue(Object column) {
            return plain((BigDecimal) column);
        }

        static boolean fits(BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            int scale = SchemaColumns.NUMBER.scale();
            return shortest.scale() <= scale
                    && (long) shortest.precision() - shortest.scale() <= SchemaColumns.NUMBER.precision() - scale;
        }

        /** As a column gives it back: without zeros at the end of a fraction. */
        static BigDecimal plain(BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }

    /** Dates, as in JSON. */
    record Date() implements CellForm {

        @Override
        public Object toColumn(Object value) {
            return value.toString();
        }

        @Override
        public Object toValue(Object column) {
            try {
                return PartialDate.parse((String) column);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "\"" + column + "\" is not a valid date: write it as 2017-09-04, 2017-09 or 2017", e);
            }
        }
    }

    /** Terms, by their codes. */
    record Code(Constructor constructor) implements CellForm {

        @Override
        public Object toColumn(Object value) {
            return ((Term) value).code();
        }

        @Override
        public Object toValue(Object column) {
            return constructor.construct(new Object[] {column});
        }
    }

    /** Parts of records. */
    record Part(PartRows rows) implements CellForm {

        @Override
        public Object toColumn(Object value) {
            return rows.toRow(value);
        }

        @Override
        public Object toValue(Object column) {
            return rows.toPart((Row) column);
        }
    }

    /** Lists. An empty one is left out, as in JSON. */
    record Elements(CellForm element) implements CellForm {

        @Override
        public @Nullable Object toColumn(Object value) {
            List<?> list = (List<?>) value;
            return list.isEmpty() ? null : list.stream().map(element::toColumn).toArray();
        }

        @Override
        public Object toValue(Object column) {
            List<?> list = CollectionConverters.asJava((Seq<?>) column);
            int gap = list.indexOf(null);
            if (gap >= 0) {
                throw new IllegalArgumentException("the list holds null at index " + gap + ": leave the element out");
            }
            return list.stream().map(element::toValue).toList();
        }
    }
}

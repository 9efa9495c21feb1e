// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.term.Term;

class RecordSchemaTest {

    static List<Class<? extends EngagementRecord>> kinds() {
        return EngagementRecord.kinds();
    }

    /** A record class has its members in order and its extensions last, and so has its struct, after the type. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aKindHasTheColumnsOfItsModelThroughout(Class<? extends EngagementRecord> kind) {
        StructType columns = RecordSchema.of(kind);

        assertEquals("type", columns.fields()[0].name());
        StructField[] members = Arrays.copyOfRange(columns.fields(), 1, columns.length());
        assertSame(kind, members, kind.getSimpleName());
    }

    private static void assertSame(Class<?> type, StructField[] columns, String path) {
        RecordComponent[] components = type.getRecordComponents();
        assertEquals(
                Stream.of(components).map(RecordComponent::getName).toList(),
                Stream.of(columns).map(StructField::name).toList(),
                path);
        for (int i = 0; i < columns.length; i++) {
            String place = path + "/" + columns[i].name();
            assertTrue(columns[i].getComment().isDefined(), place + " has no comment");
            assertTrue(columns[i].nullable(), place);
            assertSame(components[i].getGenericType(), columns[i].dataType(), place);
        }
    }

    private static void assertSame(Type type, DataType column, String place) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            assertSame(list.getActualTypeArguments()[0], ((ArrayType) column).elementType(), place + "/0");
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            assertEquals("map<string,string>", column.catalogString(), place);
        } else if (type == Integer.class) {
            assertEquals(DataTypes.IntegerType, column, place);
        } else if (type == Boolean.class) {
            assertEquals(DataTypes.BooleanType, column, place);
        } else if (type == BigDecimal.class) {
            assertEquals("decimal(38,18)", column.catalogString(), place);
        } else if (type == String.class || type == PartialDate.class || Term.class.isAssignableFrom((Class<?>) type)) {
            assertEquals(DataTypes.StringType, column, place);
        } else {
            assertSame((Class<?>) type, ((StructType) column).fields(), place);
        }
    }

    @Test
    void aSmallKindInFull() {
        StructType source = new StructType()
                .add("document", "string")
                .add("lines", "string")
                .add("section", "string")
                .add("certainty", "string")
                .add("extensions", "map<string,string>");
        String columns = RecordSchema.of(ChangeEvent.class).catalogString();

        assertEquals(
                "struct<document:string,lines:string,section:string,certainty:string,extensions:map<string,string>>",
                source.catalogString());
        assertTrue(
                columns.startsWith(
                        "struct<type:string,id:string,date:string,originals:array<string>,results:array<string>,"
                                + "transfers:array<string>,statements:array<struct<kind:string,text:string,"),
                columns);
        assertTrue(
                columns.endsWith(",sources:array<" + source.catalogString() + ">,extensions:map<string,string>>"),
                columns);
    }

    /** In words of the model's documentation. */
    @Test
    void aColumnSaysWhatItsMemberMeans() {
        StructType event = RecordSchema.of(Event.class);

        assertEquals(
                "what sort of event it is", event.apply("kind").getComment().get());
    }

    /** Members of different types under one name: a change event's results are codes, those of a survey are objects. */
    @Test
    void theUnionHasEveryMemberOfEveryKindOnce() {
        StructType union = RecordSchema.records();
        List<String> names = List.of(union.fieldNames());

        assertEquals(List.of("type", "id"), names.subList(0, 2));
        assertEquals("extensions", names.get(names.size() - 1));
        assertEquals(names.stream().distinct().toList(), names);
        List<String> differing = new ArrayList<>();
        for (Class<? extends EngagementRecord> kind : kinds()) {
            for (StructField field : RecordSchema.of(kind).fields()) {
                if (!union.apply(field.name()).dataType().equals(field.dataType())) {
                    differing.add(kind.getSimpleName() + "." + field.name());
                }
            }
        }
        assertEquals(
                List.of("ChangeEvent.results", "Event.results", "ProviderReview.results", "Publication.results"),
                differing);
        assertEquals(DataTypes.StringType, union.apply("results").dataType());
    }

    @Test
    void aFindingHasTheColumnsOfTheReports() {
        assertEquals(
                "struct<rule:string,severity:string,pointer:string,recordId:string,line:bigint,column:bigint,sheet:string,"
                        + "message:string,advice:string,"
                        + "fix:struct<operation:string,pointer:string,value:string,name:string,safe:boolean>>",
                RecordSchema.finding().catalogString());
    }

    @Test
    void whatIsNotOneKindIsRefused() {
        for (Class<? extends EngagementRecord> kind : List.of(UnknownRecord.class, EngagementRecord.class)) {
            String message = assertThrows(IllegalArgumentException.class, () -> RecordSchema.of(kind))
                    .getMessage();
            assertEquals(
                    kind.getSimpleName()
                            + " is not one kind of record: use RecordSchema.records() or RecordEncoders.record()",
                    message);
        }
        assertEquals(
                "kind",
                assertThrows(NullPointerException.class, () -> RecordSchema.of(null))
                        .getMessage());
        assertEquals("rating", EngagementRecord.typeOf(Rating.class));
    }

    /** The bundled schema has no such part, and a later version that had one must not end in a stack overflow. */
    @Test
    void aPartOfItselfIsNamed() {
        SchemaColumns columns = SchemaColumns.read("""
                {"$defs": {"Reply": {"properties": {"replies": {"type": "array", "items": {"$ref": "#/$defs/Reply"}}}}}}""");

        assertEquals(
                "Reply is part of itself by way of Reply, and Spark has no type for that",
                assertThrows(IllegalStateException.class, () -> columns.struct("Reply"))
                        .getMessage());
    }

    @Test
    void aNumberWithoutBoundsIsLongAndAnythingElseIsRefused() {
        SchemaColumns columns = SchemaColumns.read("""
                {"$defs": {"A": {"properties": {"n": {"type": "integer", "minimum": 0}}}, "B": {"properties": {"x": {}}}}}""");

        assertEquals(DataTypes.LongType, columns.struct("A").apply("n").dataType());
        assertEquals(
                "no column can hold what this describes: {}",
                assertThrows(IllegalStateException.class, () -> columns.struct("B"))
                        .getMessage());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** Findings as rows. */
final class FindingRows {

    /** The columns of what the advice says as data, see {@link Fix}. */
    private static final StructType FIX = new StructType()
            .add("operation", DataTypes.StringType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("value", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("safe", DataTypes.BooleanType, false);

    /** The columns of a finding. */
    static final StructType TYPE = new StructType()
            .add("rule", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("recordId", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("column", DataTypes.LongType)
            .add("sheet", DataTypes.StringType)
            .add("message", DataTypes.StringType, false)
            .add("advice", DataTypes.StringType, false)
            .add("fix", FIX);

    private FindingRows() {}

    static Row of(Finding finding) {
        @Nullable Location location = finding.location();
        return RowFactory.create(
                finding.ruleId(),
                name(finding.severity()),
                finding.pointer(),
                finding.recordId(),
                location == null ? null : location.line(),
                location == null ? null : location.column(),
                location == null ? null : location.sheet(),
                finding.message(),
                finding.advice(),
                Messages.english().fix(finding).map(FindingRows::of).orElse(null));
    }

    private static Row of(Fix fix) {
        return RowFactory.create(
                fix.operation().name().toLowerCase(Locale.ROOT), fix.pointer(), fix.value(), fix.name(), fix.safe());
    }

    /** How a severity is written. */
    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    static List<Row> of(Findings findings) {
        return findings.stream().map(FindingRows::of).toList();
    }

    /** The same finding at a location. */
    static Row at(Row finding, @Nullable Location location) {
        return RowFactory.create(
                finding.get(0),
                finding.get(1),
                finding.get(2),
                finding.get(3),
                location == null ? null : location.line(),
                location == null ? null : location.column(),
                location == null ? null : location.sheet(),
                finding.get(7),
                finding.get(8),
                finding.get(9));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import org.apache.spark.sql.Row;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.Location;

/**
 * The JSON of a record as the reader takes it.
 *
 * @param position its position
 * @param file the file that it is in
 * @param frame its bytes, and where they begin in the file
 * @param heading what its log says of itself
 */
record RecordFrame(long position, String file, Frame frame, Heading heading) {

    /** The frame of a row that has the columns of {@link RecordColumns}. */
    static RecordFrame of(Row row) {
        byte[] json = row.isNullAt(RecordColumns.JSON) ? new byte[0] : row.getAs(RecordColumns.JSON);
        Location start = row.isNullAt(RecordColumns.LINE)
                ? new Location(1, 1)
                : new Location(row.getLong(RecordColumns.LINE), row.getLong(RecordColumns.COLUMN));
        return new RecordFrame(
                row.getLong(RecordColumns.POSITION),
                row.getString(RecordColumns.FILE),
                Frame.of(Frame.Content.RECORD, row.getString(RecordColumns.POINTER), json, 0, json.length, start),
                new Heading(row.getBoolean(RecordColumns.NEWER), row.getBoolean(RecordColumns.LACKING)));
    }
}

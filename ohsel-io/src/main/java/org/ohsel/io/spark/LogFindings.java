// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.engine.Session;

/**
 * Runs rules on logs over those records of a log that they have to see.
 *
 * <p>Until a finding has its location, it has the position of its record instead, as a line: it may come up at the end, when the JSON of
 * the record is no longer at hand.
 */
final class LogFindings {

    /** A finding with the file, and the position of the record that it is about; without one, if it is about the whole log. */
    static final StructType TYPE = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("position", DataTypes.LongType)
            .add("located", DataTypes.BooleanType, false)
            .add("finding", FindingRows.TYPE, false);

    private final FrameReader frames;
    private final FindingCollector reading;
    private final Session session;
    private final String file;
    private final List<Row> found = new ArrayList<>();

    LogFindings(EngagementReader reader, Predicate<LogRule> rules, String file, boolean lacksVocabulary) {
        this.frames = reader.frames();
        this.reading = reader.validator().engine().collector();
        this.session = reader.validator().engine().session(rules);
        this.file = file;
        if (lacksVocabulary) {
            session.lackVocabulary();
        }
    }

    /** Shows the rules a record. */
    void see(RecordFrame record, long number) {
        @Nullable
        EngagementRecord value = frames.read(record.frame(), EngagementRecord.class, record.heading(), reading)
                .record();
        if (value != null) {
            Place place = new Place(record.frame().pointer(), value.id(), new Location(record.position(), 0));
            add(session.accept(value, place, number), record.file());
        }
    }

    /** Ends the log. */
    List<Row> end() {
        add(session.end(), file);
        return found;
    }

    private void add(Findings findings, String in) {
        for (Finding finding : findings) {
            @Nullable Location position = finding.location();
            found.add(RowFactory.create(
                    in, position == null ? null : position.line(), position == null, FindingRows.of(finding.at(null))));
        }
    }

    /** Gives the findings in a record their locations. */
    static Iterator<Row> locate(RecordFrame record, List<Row> findings, EngagementReader reader) {
        int pointer = FindingRows.TYPE.fieldIndex("pointer");
        Set<String> pointers =
                findings.stream().map(finding -> finding.getString(pointer)).collect(Collectors.toSet());
        Frame frame = record.frame();
        var places = reader.frames().locate(pointers, frame);
        return findings.stream()
                .map(finding -> RowFactory.create(
                        record.file(),
                        record.position(),
                        true,
                        FindingRows.at(finding, places.get(finding.getString(pointer)))))
                .iterator();
    }
}

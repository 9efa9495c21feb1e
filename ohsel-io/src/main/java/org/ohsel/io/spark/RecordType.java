// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.UserDefinedType;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;

/**
 * A type of Spark's for a kind of record: its JSON. Spark finds a type by the name of its class and makes it without arguments, so
 * that each kind has a class.
 *
 * @param <T> the kind
 */
abstract class RecordType<T extends EngagementRecord> extends UserDefinedType<T> {

    private static final long serialVersionUID = 1;

    private final Class<T> kind;

    RecordType(Class<T> kind) {
        this.kind = kind;
    }

    /** The types by kind. */
    static Map<Class<? extends EngagementRecord>, Class<? extends RecordType<?>>> all() {
        return Map.of(
                EngagementRecord.class, OfRecord.class,
                Appointment.class, OfAppointment.class,
                Body.class, OfBody.class,
                ChangeEvent.class, OfChangeEvent.class,
                CommissioningActivity.class, OfCommissioningActivity.class,
                Event.class, OfEvent.class,
                ProviderReview.class, OfProviderReview.class,
                Publication.class, OfPublication.class,
                Rating.class, OfRating.class,
                Strategy.class, OfStrategy.class);
    }

    @Override
    public DataType sqlType() {
        return DataTypes.BinaryType;
    }

    @Override
    public Object serialize(T record) {
        return StoredRecord.write(record);
    }

    @Override
    public T deserialize(Object json) {
        return kind.cast(StoredRecord.read((byte[]) json));
    }

    @Override
    public Class<T> userClass() {
        return kind;
    }

    /** See {@link EngagementRecord}. */
    public static final class OfRecord extends RecordType<EngagementRecord> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfRecord() {
            super(EngagementRecord.class);
        }
    }

    /** See {@link Appointment}. */
    public static final class OfAppointment extends RecordType<Appointment> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfAppointment() {
            super(Appointment.class);
        }
    }

    /** See {@link Body}. */
    public static final class OfBody extends RecordType<Body> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfBody() {
            super(Body.class);
        }
    }

    /** See {@link ChangeEvent}. */
    public static final class OfChangeEvent extends RecordType<ChangeEvent> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfChangeEvent() {
            super(ChangeEvent.class);
        }
    }

    /** See {@link CommissioningActivity}. */
    public static final class OfCommissioningActivity extends RecordType<CommissioningActivity> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfCommissioningActivity() {
            super(CommissioningActivity.class);
        }
    }

    /** See {@link Event}. */
    public static final class OfEvent extends RecordType<Event> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfEvent() {
            super(Event.class);
        }
    }

    /** See {@link ProviderReview}. */
    public static final class OfProviderReview extends RecordType<ProviderReview> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfProviderReview() {
            super(ProviderReview.class);
        }
    }

    /** See {@link Publication}. */
    public static final class OfPublication extends RecordType<Publication> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfPublication() {
            super(Publication.class);
        }
    }

    /** See {@link Rating}. */
    public static final class OfRating extends RecordType<Rating> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfRating() {
            super(Rating.class);
        }
    }

    /** See {@link Strategy}. */
    public static final class OfStrategy extends RecordType<Strategy> {
        private static final long serialVersionUID = 1;

        /** For Spark. */
        public OfStrategy() {
            super(Strategy.class);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Participation;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.spi.LogKeys;

/** Which groups took part, and which are impacted. */
public final class ImpactedGroups implements LogRule.Memory {

    private static final String KEY = "took-part\n";
    private static final String ANYBODY = "took-part";

    private record Impacted(Place place, int assessment, int group, StakeholderGroup who) {}

    private final Set<String> tookPart = new HashSet<>();
    private final List<Impacted> open = new ArrayList<>();

    /** The kinds of record that say who took part or who is impacted. */
    private final ByKind<Place> kinds = new ByKind<Place>("ImpactedGroups.kinds")
            .on(Event.class, (event, place) -> event.participations().forEach(this::add))
            .on(Strategy.class, this::seeStrategy)
            .on(CommissioningActivity.class, this::seeActivity)
            .nothingOn(List.of(
                    Appointment.class,
                    Body.class,
                    ChangeEvent.class,
                    ProviderReview.class,
                    Publication.class,
                    Rating.class,
                    UnknownRecord.class));

    /** Begins with no groups. */
    public ImpactedGroups() {}

    /** Whether a record may say who took part, or who is impacted. To ask first is much cheaper. */
    private static boolean saysWho(EngagementRecord record) {
        return (record instanceof Event event && !event.participations().isEmpty())
                || (record instanceof Strategy strategy
                        && !(strategy.participations().isEmpty()
                                && strategy.assessments().isEmpty()))
                || (record instanceof CommissioningActivity activity
                        && !(activity.involvements().isEmpty()
                                && activity.assessments().isEmpty()));
    }

    /**
     * Which other records the rule needs: for each group that is impacted and did not take part by this record, the first by which it
     * did; and one by which anybody did.
     *
     * @param record a record
     * @param context not used
     * @param sink takes the keys
     */
    public static void keys(EngagementRecord record, Context context, LogKeys.Sink sink) {
        if (saysWho(record)) {
            ImpactedGroups alone = new ImpactedGroups();
            alone.kinds.accept(record, new Place("", null, null));
            if (!alone.tookPart.isEmpty()) {
                sink.offers(ANYBODY);
                alone.tookPart.forEach(group -> sink.offers(KEY + group));
            }
            if (!alone.open.isEmpty()) {
                sink.uses(ANYBODY);
                alone.open.forEach(impacted -> sink.expects(KEY + Terms.key(impacted.who())));
            }
        }
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        kinds.accept(record, place);
    }

    private void seeStrategy(Strategy strategy, Place place) {
        strategy.participations().forEach(this::add);
        addImpacted(strategy.assessments(), place);
    }

    private void seeActivity(CommissioningActivity activity, Place place) {
        activity.involvements().stream()
                .flatMap(involvement -> groups(involvement).stream())
                .forEach(this::add);
        addImpacted(activity.assessments(), place);
    }

    private static List<StakeholderGroup> groups(@Nullable Involvement involvement) {
        return involvement == null ? List.of() : involvement.groups();
    }

    private void add(@Nullable Participation participation) {
        if (participation != null && !ParticipationKind.INVITED.equals(participation.kind())) {
            participation.groups().forEach(this::add);
        }
    }

    private void add(@Nullable StakeholderGroup group) {
        if (group != null && group.code() != null) {
            tookPart.add(Terms.key(group));
        }
    }

    private void addImpacted(List<Assessment> assessments, Place place) {
        for (int i = 0; i < assessments.size(); i++) {
            List<ImpactedGroup> groups = Optional.ofNullable(assessments.get(i))
                    .map(Assessment::impactedGroups)
                    .orElse(List.of());
            for (int j = 0; j < groups.size(); j++) {
                @Nullable StakeholderGroup who = toBeEngaged(groups.get(j));
                if (who != null && !tookPart.contains(Terms.key(who))) {
                    open.add(new Impacted(place, i, j, who));
                }
            }
        }
    }

    /**
     * A group for which engagement is planned or recorded; another rule reports a group for which it is
     * not.
     */
    private static @Nullable StakeholderGroup toBeEngaged(@Nullable ImpactedGroup impacted) {
        if (impacted == null || impacted.group() == null || impacted.group().code() == null) {
            return null;
        }
        boolean planned = !impacted.methods().isEmpty() || !impacted.engagedAt().isEmpty();
        return planned ? impacted.group() : null;
    }

    @Override
    public void end(LogReporter reporter) {
        if (tookPart.isEmpty()) {
            return; // a log that does not record who took part does not show who did not
        }
        for (Impacted impacted : open) {
            if (!tookPart.contains(Terms.key(impacted.who()))) {
                reporter.at(impacted.place())
                        .report(
                                "/assessments/" + impacted.assessment() + "/impactedGroups/" + impacted.group(),
                                Map.of("group", new Quoted(impacted.who().code())));
            }
        }
    }
}

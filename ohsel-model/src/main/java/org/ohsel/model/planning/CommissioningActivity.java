// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Decision;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.builder.TakesBoroughs;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.model.term.ServiceImpact;
import org.ohsel.model.term.Workstream;

/**
 * A commissioning activity that affects patients and the public: a plan, a project, a procurement, a proposal for
 * change, a policy, an operational decision (002:50).
 *
 * <p>It holds what the planning process and the law require: assessments begun at the start and completed before the
 * decision, involvement for each trigger of the duty, consultation, and the tests of service change.
 *
 * @param id the record's id
 * @param kind what sort of activity it is
 * @param title what it is called
 * @param commissioners who commissions it
 * @param boroughs the boroughs whose residents it affects
 * @param workstreams the strands of work it belongs to
 * @param planningBegan when its planning began; null if not recorded
 * @param stages the stages it has gone through or is going through
 * @param triggers which triggers oblige the commissioner to involve the public
 * @param impacts what aspects of the services it has an impact on
 * @param involvements how the public was involved
 * @param options the options that were appraised
 * @param criteria the criteria by which they were compared
 * @param assessments the assessments made for it
 * @param consultations the consultations held on it
 * @param substantialVariation whether it is a substantial development or variation of the health service (SI
 *     2013/218, regulation 23); null if not yet decided
 * @param scrutinyViews what each council thinks of whether the change is substantial
 * @param urgency why there was no time to consult the council; null if there was, or if it is not recorded
 * @param interventions how it came before the Secretary of State: notified, referred, called in
 * @param bedsClose whether hospital beds close; null if not recorded
 * @param tests how it fares against the tests of service change
 * @param submissions its submissions to committees
 * @param decision the final decision; null if there is none yet
 * @param statements what else is said about it
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record CommissioningActivity(
        @NotNull @RecordId String id,
        @NotNull @Valid ActivityKind kind,
        @NotBlank @Size(max = 500) String title,
        List<@NotNull @Valid BodyRef> commissioners,
        List<@NotNull @Valid Borough> boroughs,
        List<@NotNull @Valid Workstream> workstreams,
        @Nullable PartialDate planningBegan,
        List<@NotNull @Valid StageRecord> stages,
        List<@NotNull @Valid InvolvementTrigger> triggers,
        List<@NotNull @Valid ServiceImpact> impacts,
        List<@NotNull @Valid Involvement> involvements,
        List<@NotNull @Valid Option> options,
        List<@NotNull @Valid Criterion> criteria,
        List<@NotNull @Valid Assessment> assessments,
        List<@NotNull @Valid Consultation> consultations,
        @Nullable Boolean substantialVariation,
        List<@NotNull @Valid ScrutinyView> scrutinyViews,
        @Nullable @Valid Urgency urgency,
        List<@NotNull @Valid Intervention> interventions,
        @Nullable Boolean bedsClose,
        List<@NotNull @Valid TestResult> tests,
        List<@NotNull @Valid Submission> submissions,
        @Nullable @Valid Decision decision,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithCommissioningActivity {

    /** Copies the collections; null becomes an empty collection. */
    public CommissioningActivity {
        commissioners = Copies.list("commissioners", commissioners);
        boroughs = Copies.list("boroughs", boroughs);
        workstreams = Copies.list("workstreams", workstreams);
        stages = Copies.list("stages", stages);
        triggers = Copies.list("triggers", triggers);
        impacts = Copies.list("impacts", impacts);
        involvements = Copies.list("involvements", involvements);
        options = Copies.list("options", options);
        criteria = Copies.list("criteria", criteria);
        assessments = Copies.list("assessments", assessments);
        consultations = Copies.list("consultations", consultations);
        interventions = Copies.list("interventions", interventions);
        tests = Copies.list("tests", tests);
        submissions = Copies.list("submissions", submissions);
        statements = Copies.list("statements", statements);
        identifiers = Copies.list("identifiers", identifiers);
        scrutinyViews = Copies.list("scrutinyViews", scrutinyViews);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    @Override
    public @Nullable PartialDate date() {
        if (planningBegan != null) {
            return planningBegan;
        }
        return stages.stream()
                .filter(Objects::nonNull)
                .map(StageRecord::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(decision == null ? null : decision.date());
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id}, {@code kind} and
     * {@code title} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an activity, from its components or from strings and days. */
    public static final class Builder extends CommissioningActivityBuilder
            implements TakesBoroughs<Builder>, TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

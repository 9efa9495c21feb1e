// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.planning.ScrutinyView;
import org.ohsel.model.term.InterventionKind;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/** What councils said of a proposal, against what its record says. */
public final class ScrutinyViews {

    private static final List<InterventionKind> NO_REFERRALS =
            List.of(InterventionKind.NOTIFIED, InterventionKind.CALL_IN_REQUESTED, InterventionKind.CALLED_IN);

    private ScrutinyViews() {}

    /**
     * Checks OHSEL-SCRUTINY-004. The last view of each council counts.
     *
     * @param activity the activity to check
     * @param law when the councils had to be consulted on substantial changes
     * @param reporter takes the findings
     */
    public static void checkSubstantial(CommissioningActivity activity, PartialDate law, Reporter reporter) {
        if (!Boolean.FALSE.equals(activity.substantialVariation())
                || activity.scrutinyViews().isEmpty()
                || Duty.outside(activity, law)) {
            return;
        }
        List<ScrutinyView> views = activity.scrutinyViews();
        views.stream()
                .filter(view -> view != null
                        && isOf(view, true)
                        && views.stream().noneMatch(other -> mayHaveReplaced(other, view)))
                .findFirst()
                .ifPresent(view -> reporter.report(
                        "/substantialVariation",
                        Map.of("body", new Quoted(view.body().code()))));
    }

    private static boolean isOf(ScrutinyView view, boolean substantial) {
        return view.body() != null
                && view.body().code() != null
                && view.substantial() != null
                && view.substantial() == substantial;
    }

    private static boolean mayHaveReplaced(@Nullable ScrutinyView other, ScrutinyView view) {
        return other != null
                && isOf(other, false)
                && Terms.same(other.body(), view.body())
                && Order.of(view.date(), other.date()) != Order.BROKEN;
    }

    /**
     * Checks OHSEL-SCRUTINY-005. A kind that is not in the vocabulary may be a referral.
     *
     * @param intervention the intervention to check
     * @param reporter takes the findings
     */
    public static void checkGrounds(Intervention intervention, Reporter reporter) {
        if (!intervention.grounds().isEmpty() && Terms.contain(NO_REFERRALS, intervention.kind())) {
            reporter.report("/grounds", Map.of("kind", intervention.kind().notation()));
        }
    }

    /**
     * Checks OHSEL-SCRUTINY-006.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkAgree(CommissioningActivity activity, Reporter reporter) {
        List<ScrutinyView> views = activity.scrutinyViews();
        Map<String, Boolean> said = new HashMap<>();
        for (int i = 0; i < views.size() && views.size() > 1; i++) {
            @Nullable ScrutinyView view = views.get(i);
            @Nullable PartialDate date = view == null ? null : view.date();
            if (view == null || date == null || !isDay(date) || !(isOf(view, true) || isOf(view, false))) {
                continue;
            }
            @Nullable Boolean earlier = said.putIfAbsent(Terms.key(view.body()) + " " + date, view.substantial());
            if (earlier != null && !earlier.equals(view.substantial())) {
                reporter.report(
                        "/scrutinyViews/" + i + "/substantial",
                        Map.of("body", new Quoted(view.body().code()), "date", date));
            }
        }
    }

    private static boolean isDay(PartialDate date) {
        return date.isCertain() && date.earliest() != null && date.earliest().equals(date.latest());
    }
}

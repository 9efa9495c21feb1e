// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Participation;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Recruitment;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/** The checks of the rules on results. */
public final class ResultChecks {

    /** The members that hold results. */
    public static final Set<String> MEMBERS = Set.of("results", "profile");

    /** What has a list of results. */
    public static final Set<Class<? extends Record>> HOLDERS =
            Set.of(Participation.class, Event.class, Publication.class, Consultation.class, ProviderReview.class);

    /** What has a percentage of people. */
    public static final Set<Class<? extends Record>> WITH_RATE = Set.of(SurveyResult.class, Participation.class);

    private ResultChecks() {}

    /**
     * Checks OHSEL-RESULT-001.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void answersWithinBase(SurveyResult result, Reporter reporter) {
        report(new ResultNumbers(result).faults(), Fault.Kind.ANSWERS_ABOVE_BASE, "", reporter);
    }

    /**
     * Checks OHSEL-RESULT-002.
     *
     * @param holder what has the results
     * @param reporter takes the findings
     */
    public static void answersReachBase(Record holder, Reporter reporter) {
        sums(holder, Fault.Kind.ANSWERS_BELOW_BASE, reporter);
    }

    /**
     * Checks OHSEL-RESULT-003.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void answerWithinBase(SurveyResult result, Reporter reporter) {
        report(new ResultNumbers(result).faults(), Fault.Kind.ANSWER_ABOVE_BASE, "", reporter);
    }

    /**
     * Checks OHSEL-RESULT-004.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void percentageOfBase(SurveyResult result, Reporter reporter) {
        report(new ResultNumbers(result).faults(), Fault.Kind.WRONG_PERCENTAGE, "", reporter);
    }

    /**
     * Checks OHSEL-RESULT-005.
     *
     * @param value the result or participation to check
     * @param reporter takes the findings
     */
    public static void possiblePercentage(Record value, Reporter reporter) {
        if (value instanceof SurveyResult result) {
            report(new ResultNumbers(result).faults(), Fault.Kind.OUT_OF_RANGE, "", reporter);
        } else if (value instanceof Participation participation) {
            @Nullable BigDecimal rate = participation.responseRate();
            if (rate != null && Percentages.isOutOfRange(rate)) {
                reporter.report("/responseRate", Map.of("percentage", rate));
            }
        }
    }

    /**
     * Checks OHSEL-RESULT-006.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void percentagesWithinAll(SurveyResult result, Reporter reporter) {
        report(new ResultNumbers(result).faults(), Fault.Kind.PERCENTAGES_ABOVE_ALL, "", reporter);
    }

    /**
     * Checks OHSEL-RESULT-007.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void noMoreThanCould(SurveyResult result, Reporter reporter) {
        report(new ResultNumbers(result).faults(), Fault.Kind.MORE_THAN_COULD, "", reporter);
    }

    /**
     * Checks OHSEL-RESULT-008.
     *
     * @param value the result or participation to check
     * @param reporter takes the findings
     */
    public static void responseRate(Record value, Reporter reporter) {
        if (value instanceof SurveyResult result) {
            report(new ResultNumbers(result).faults(), Fault.Kind.WRONG_RATE, "", reporter);
        } else if (value instanceof Participation participation) {
            responseRate(participation, reporter);
        }
    }

    /** Some of those who took part may not have been asked, unless only those asked could; others took no part. */
    private static void responseRate(Participation participation, Reporter reporter) {
        @Nullable BigDecimal rate = participation.responseRate();
        if (rate == null || !Percentages.isUsable(rate) || !isOfThoseWhoTookPart(participation)) {
            return;
        }
        Range some = Range.of(participation.headcount());
        Range asked = Range.of(participation.invited());
        boolean onlyAsked = Recruitment.INVITED.equals(participation.recruitment());
        Range ofAsked = onlyAsked ? some : new Range(0, some.most());
        if (!Percentages.fits(ofAsked, asked, rate)) {
            reporter.report("/responseRate", Percentages.arguments(ofAsked, asked, rate));
        }
    }

    private static boolean isOfThoseWhoTookPart(Participation participation) {
        return ParticipationKind.ATTENDED.equals(participation.kind())
                || ParticipationKind.ENGAGED.equals(participation.kind());
    }

    /**
     * Checks OHSEL-RESULT-009.
     *
     * @param holder what has the results
     * @param reporter takes the findings
     */
    public static void wholeIsThere(Record holder, Reporter reporter) {
        results(holder, (results, list) -> {
            ResultTree tree = new ResultTree(results);
            for (int i : tree.withoutWhole()) {
                @Nullable String partOf = results.get(i).partOf();
                if (partOf != null) {
                    reporter.report(
                            list + "/" + i + "/partOf",
                            Map.of("label", new Quoted(partOf), "nearest", new NearestLabel(partOf, tree.labels())));
                }
            }
        });
    }

    /**
     * Checks OHSEL-RESULT-010.
     *
     * @param holder what has the results
     * @param reporter takes the findings
     */
    public static void wholeIsOne(Record holder, Reporter reporter) {
        results(holder, (results, list) -> {
            for (int i : new ResultTree(results).withRepeatedLabel()) {
                reporter.report(
                        list + "/" + i + "/label",
                        Map.of("label", new Quoted(String.valueOf(results.get(i).label()))));
            }
        });
    }

    /**
     * Checks OHSEL-RESULT-011.
     *
     * @param holder what has the results
     * @param reporter takes the findings
     */
    public static void noCircle(Record holder, Reporter reporter) {
        results(holder, (results, list) -> {
            for (List<Integer> circle : new ResultTree(results).circles()) {
                List<Quoted> labels = circle.stream()
                        .map(i -> new Quoted(String.valueOf(results.get(i).partOf())))
                        .toList();
                reporter.report(list + "/" + circle.get(0) + "/partOf", Map.of("circle", labels));
            }
        });
    }

    /**
     * Checks OHSEL-RESULT-012.
     *
     * @param holder what has the results
     * @param reporter takes the findings
     */
    public static void partsWithinWhole(Record holder, Reporter reporter) {
        partSums(holder, Fault.Kind.PARTS_ABOVE_WHOLE, reporter);
    }

    /**
     * Checks OHSEL-RESULT-013.
     *
     * @param holder what has the results
     * @param reporter takes the findings
     */
    public static void partsReachWhole(Record holder, Reporter reporter) {
        partSums(holder, Fault.Kind.PARTS_BELOW_WHOLE, reporter);
    }

    /**
     * Checks OHSEL-RESULT-014.
     *
     * @param result the result to check
     * @param reporter takes the findings
     */
    public static void eachOptionOnce(SurveyResult result, Reporter reporter) {
        Set<String> options = new HashSet<>();
        List<Answer> answers = result.answers();
        for (int i = 0; i < answers.size(); i++) {
            @Nullable Answer answer = answers.get(i);
            if (answer != null && answer.option() != null && !options.add(answer.option())) {
                reporter.report("/answers/" + i + "/option", Map.of("option", new Quoted(answer.option())));
            }
        }
    }

    private static void partSums(Record holder, Fault.Kind kind, Reporter reporter) {
        List<SurveyResult> results = results(holder);
        if (!results.isEmpty()
                && results.stream().anyMatch(result -> result != null && Blank.asNull(result.partOf()) != null)) {
            sums(holder, kind, reporter);
        }
    }

    private static void sums(Record holder, Fault.Kind kind, Reporter reporter) {
        results(holder, (results, list) -> report(new PartSums(results).faults(), kind, list, reporter));
    }

    private static void report(List<Fault> faults, Fault.Kind kind, String prefix, Reporter reporter) {
        for (Fault fault : faults) {
            if (fault.kind() == kind) {
                reporter.report(prefix + fault.pointer(), fault.arguments());
            }
        }
    }

    /** Runs a check on the list of results of a record, if it has any, with the pointer to the list. */
    static void results(Record holder, BiConsumer<List<SurveyResult>, String> check) {
        List<SurveyResult> results = results(holder);
        if (!results.isEmpty()) {
            check.accept(results, holder instanceof Participation ? "/profile" : "/results");
        }
    }

    private static List<SurveyResult> results(Record holder) {
        if (holder instanceof Participation participation) {
            return participation.profile();
        } else if (holder instanceof Event event) {
            return event.results();
        } else if (holder instanceof Publication publication) {
            return publication.results();
        } else if (holder instanceof Consultation consultation) {
            return consultation.results();
        }
        return holder instanceof ProviderReview review ? review.results() : List.of();
    }
}

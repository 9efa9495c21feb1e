// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;

/**
 * The result of a question that was put to people, or of a count: of a survey, of a consultation, of a monthly return
 * such as that of the Friends and Family Test, or of who took part.
 *
 * <p>The answers add up to the base, unless more than one could be chosen. A result that is broken down, by group,
 * trust, site or ward, is several results that stand together in one list: the parts name the {@linkplain #label()
 * label} of the whole in {@code partOf}, and all the parts together make up the whole. Somebody who can be in two of them
 * makes them no parts, so leave {@code partOf} out there.
 *
 * <p>A number that must not be published, because so few people stand behind it that one of them could be known, is
 * {@linkplain CountQualifier#SUPPRESSED suppressed}; the rules of the pack {@code disclosure} say which should be,
 * and which can be worked out from the others.
 *
 * <pre>{@code
 * SurveyResult result = SurveyResult.builder()
 *         .question("How was your experience of our service?")
 *         .base(Headcount.of(600))
 *         .addAnswer(Answer.builder().option("Positive").count(427).percentage(new BigDecimal("71")).build())
 *         .addAnswer(Answer.builder().option("Neutral").count(27).build())
 *         .addAnswer(Answer.builder().option("Negative").count(146).build())
 *         .build();
 * }</pre>
 *
 * @param label what the result is called in its list, so that others can be part of it: "All trusts", "Ward 7"; null
 *     if nothing refers to it
 * @param partOf the label of the result in the same list that this one is a part of; null if it is not a part of one
 * @param breakdown by what the whole is divided: "age", "ward". All results with the same {@code partOf} and {@code
 *     breakdown} together make up the whole; null if it is divided in one way only
 * @param question what was asked, or what was counted; null if the record says so, or if it is that of the whole
 * @param characteristic the protected characteristic by which the answers divide people; null if it is another
 *     question
 * @param methods how the answers were given, if the result is of some of the ways only: by post, online
 * @param groups whose answers they are; empty for everyone
 * @param bodies the trusts, sites, practices or other bodies that the answers are about; empty if the record says so
 * @param workstreams the services or strands of work that the answers are about
 * @param date the day or the period of the answers; null if the record says so
 * @param eligible how many could have answered; null if not known
 * @param responses how many answered, this question or any other; null if not known
 * @param responseRate the responses as a percentage of those eligible, rounded as in the source; null if not given
 * @param base how many answered this question: what the percentages are percentages of; null if not known
 * @param multipleChoice whether more than one answer could be chosen, so that they need not add up; null means no
 * @param answers the answers, in the order in which they were offered
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record SurveyResult(
        @Nullable @Size(min = 1, max = 200) String label,
        @Nullable @Size(min = 1, max = 200) String partOf,
        @Nullable @Size(min = 1, max = 200) String breakdown,
        @Nullable @Size(min = 1, max = 2000) String question,
        @Nullable @Valid ProtectedCharacteristic characteristic,
        List<@NotNull @Valid EngagementMethod> methods,
        List<@NotNull @Valid StakeholderGroup> groups,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Valid Workstream> workstreams,
        @Nullable PartialDate date,
        @Nullable @Valid Headcount eligible,
        @Nullable @Valid Headcount responses,
        @Nullable @Digits(integer = 30, fraction = 30) BigDecimal responseRate,
        @Nullable @Valid Headcount base,
        @Nullable Boolean multipleChoice,
        List<@NotNull @Valid Answer> answers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithSurveyResult {

    /** Copies the collections; null becomes an empty collection. */
    public SurveyResult {
        methods = Copies.list("methods", methods);
        groups = Copies.list("groups", groups);
        bodies = Copies.list("bodies", bodies);
        workstreams = Copies.list("workstreams", workstreams);
        answers = Copies.list("answers", answers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Nothing is required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    public static final class Builder extends SurveyResultBuilder
            implements TakesDate<Builder>, TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

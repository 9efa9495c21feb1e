// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ohsel.model.internal.Copies;

/**
 * Changes how the rules are applied: gives them other severities, switches them off, accepts single findings.
 *
 * <pre>{@code
 * Policy policy = Policy.builder()
 *         .addSetting(new RuleSetting("OHSEL-TIME-002", Level.OFF))
 *         .addSuppression(Suppression.builder()
 *                 .rule("OHSEL-COUNT-001")
 *                 .record("event-17")
 *                 .reason("the minutes count one person twice")
 *                 .build())
 *         .build();
 * EngagementValidator validator = EngagementValidator.standard().withPolicy(policy);
 * }</pre>
 *
 * <p>A policy is itself checked by {@link EngagementValidator#auditPolicy(Findings)}: an id that no rule has is a
 * finding, and so is a suppression that has no location, has expired, suppressed nothing, or accepts another number of
 * findings than there are. What says that something was
 * not read, such as OHSEL-JSON-001, stays an error whatever a policy says, because nothing could be said about the rest.
 *
 * @param settings changes to rules; null stands for none
 * @param suppressions findings that were accepted; null stands for none
 * @param vocabulary vocabulary files to validate with, as paths relative to the policy. A validator opens no files: a
 *     reader of policies does, and gives the vocabulary to set with {@link EngagementValidator#withVocabulary}. Null
 *     stands for none
 */
@Value.Builder
public record Policy(
        List<@NotNull @Valid RuleSetting> settings,
        List<@NotNull @Valid Suppression> suppressions,
        List<@NotBlank String> vocabulary)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** A policy that changes nothing. */
    public static final Policy NONE = new Policy(List.of(), List.of(), List.of());

    /** Copies the lists; null becomes an empty one. */
    public Policy {
        settings = Copies.list("settings", settings);
        suppressions = Copies.list("suppressions", suppressions);
        vocabulary = Copies.list("vocabulary", vocabulary);
    }

    /**
     * A builder for a policy.
     *
     * @return an empty builder
     */
    public static PolicyBuilder builder() {
        return new PolicyBuilder();
    }

    /**
     * Whether a policy can suppress the findings of a rule: not those that say that something was not read, and not those
     * on policies and vocabulary files, which are checked by themselves.
     *
     * @param rule the id of the rule
     * @return true if it can
     */
    public static boolean canSuppress(String rule) {
        return PolicyAudit.canSuppress(rule);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Head;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;
import org.springframework.stereotype.Component;

/**
 * The rules on a log as a whole take what was sent for all there is, but it comes to what the register has already. So a record or a body that is
 * not in what was sent, but in the register, is known; one that is in neither is a warning and no error, as it may still come; and what a whole log
 * is expected to have is not expected of a part.
 */
@Component
class References {

    private static final String RECORD = "OHSEL-REF-002";
    private static final String BODY = "OHSEL-REF-005";
    private static final Set<String> ABOUT_WHOLE_LOGS =
            Set.of("OHSEL-LOOP-005", "OHSEL-LOOP-006", "OHSEL-LOOP-007", "OHSEL-CONSULT-007");
    private static final int MOST_AT_ONCE = 500;

    private final RecordStore store;

    References(RecordStore store) {
        this.store = store;
    }

    /** What is left of the findings that came up at the end. Of references, those that the reader did not keep are not looked at. */
    Findings judged(Findings late) {
        List<Finding> open =
                late.stream().filter(finding -> referredTo(finding).isPresent()).toList();
        Set<String> known = known(open.stream()
                .flatMap(finding -> referredTo(finding).stream())
                .distinct()
                .toList());
        List<Finding> left = new ArrayList<>();
        for (Finding finding : late) {
            Optional<String> id = referredTo(finding);
            if (id.isPresent() && !known.contains(id.get())) {
                left.add(finding.as(Severity.WARNING));
            } else if (id.isEmpty() && !ABOUT_WHOLE_LOGS.contains(finding.ruleId())) {
                left.add(finding);
            }
        }
        return Findings.of(left);
    }

    private static Optional<String> referredTo(Finding finding) {
        return switch (finding.ruleId()) {
            case RECORD -> text(finding.arguments().get("id"));
            case BODY -> text(finding.arguments().get("body"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(@Nullable Object argument) {
        return Optional.of(argument instanceof Quoted quoted ? quoted.text() : String.valueOf(argument));
    }

    private Set<String> known(List<String> ids) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            Map<String, Head> heads = store.heads(ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)));
            known.addAll(heads.entrySet().stream()
                    .filter(head -> head.getValue().exists())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
        }
        return known;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import java.util.Map;
import java.util.TreeMap;
import org.ohsel.rules.Finding;

/**
 * Which member the message of a violation names. A rule that looks at a value does not know the member that it is in;
 * the path of the violation does, once the provider has made it.
 */
final class MemberOfViolation {

    private static final String WHERE = "where";

    private MemberOfViolation() {}

    /** A finding about a value in an unknown member: its message says "this", and does not call it the document. */
    static Finding unknown(Finding finding) {
        if (!finding.pointer().isEmpty() || finding.arguments().containsKey(WHERE)) {
            return finding;
        }
        Map<String, Object> arguments = new TreeMap<>(finding.arguments());
        arguments.put(WHERE, "this");
        return new Finding(finding.rule(), finding.severity(), "", arguments, finding.recordId(), finding.location());
    }

    /** A finding about a value whose member is known by now. */
    static Finding at(String pointer, Finding finding) {
        Finding there = new Finding(
                finding.rule(),
                finding.severity(),
                pointer,
                finding.arguments(),
                finding.recordId(),
                finding.location());
        return unknown(there);
    }
}

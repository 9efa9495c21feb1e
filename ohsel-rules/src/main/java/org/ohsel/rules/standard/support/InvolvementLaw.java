// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;

/**
 * A law that obliges bodies to involve people in planning, in proposals for change and in decisions on how services
 * operate. All of them have the same three triggers, and in two of them the same condition: that the change would have an
 * impact on how services are delivered or on the range of them.
 *
 * @param name the law, as messages name it
 * @param kinds the kinds of body that it binds
 * @param bodies the codes of single bodies that it binds
 * @param inForce when it has bound them
 */
record InvolvementLaw(String name, List<BodyKind> kinds, List<String> bodies, PartialDate inForce) {

    /** CCGs, which were the commissioners of most services while they existed. */
    static final InvolvementLaw OF_CCGS = new InvolvementLaw(
            "NHS Act 2006, s.14Z2(2)",
            List.of(BodyKind.CLINICAL_COMMISSIONING_GROUP),
            List.of(),
            PartialDate.parse("2013-04-01/2022-06-30"));

    /** Inserted by the Health and Care Act 2022, s.25; in force by SI 2022/734. */
    private static final InvolvementLaw OF_ICBS = new InvolvementLaw(
            "NHS Act 2006, s.14Z45(2)",
            List.of(BodyKind.INTEGRATED_CARE_BOARD),
            List.of(),
            PartialDate.parse("2022-07-01/.."));

    /**
     * Inserted by the Health and Social Care Act 2012, s.23. A region has no personality of its own: what it commissions,
     * NHS England does (written answer HL10740 of the House of Lords, 30 September 2025).
     */
    private static final InvolvementLaw OF_NHS_ENGLAND = new InvolvementLaw(
            "NHS Act 2006, s.13Q(2)",
            List.of(BodyKind.NHS_ENGLAND_REGION),
            List.of("nhs-england"),
            PartialDate.parse("2013-04-01/.."));

    /**
     * Inserted by the Local Government and Public Involvement in Health Act 2007, s.233. The text as it stood on 1 January
     * 2009 has it; since when it had been in force by then is not shown, so before that day nothing is said.
     */
    private static final InvolvementLaw OF_TRUSTS = new InvolvementLaw(
            "NHS Act 2006, s.242(1B)",
            List.of(BodyKind.NHS_TRUST, BodyKind.NHS_FOUNDATION_TRUST),
            List.of(),
            PartialDate.parse("2009-01-01/.."));

    /** The table: whom the duty to involve binds, by which section, from when to when. */
    static final List<InvolvementLaw> ALL = List.of(OF_CCGS, OF_ICBS, OF_NHS_ENGLAND, OF_TRUSTS);
}

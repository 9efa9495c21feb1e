// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

/** How often something happens, beyond what the five documents say. */
final class RecurrenceTerms {

    private RecurrenceTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        daily | Daily | Every day. | Every day
                        weekly | Weekly | Every week. | Every week
                        fortnightly | Fortnightly | Every two weeks. | Every two weeks; Every fortnight
                        six-weekly | Six-weekly | Every six weeks. | Every six weeks
                        termly | Termly | Every term of the school year. | Three times a year; Every term; \
                            Every four months
                        twice-yearly | Twice a year | Every six months. | Six-monthly; Half-yearly; Twice yearly; \
                            Every six months; Biannual [every two years]; Bi-annual [every two years]
                        every-two-years | Every two years | Every other year. | Biennial; Two-yearly
                        every-three-years | Every three years | Every third year. | Triennial; Three-yearly
                        every-four-years | Every four years | Every fourth year, as councils are elected. | \
                            Four-yearly; Quadrennial
                        every-five-years | Every five years | Every fifth year. | Five-yearly; Quinquennial
                        one-off | One-off | Once only. | Once; Single; One off
                        ad-hoc | As needed | When there is need. | Ad hoc; As required; When needed; Irregular; \
                            Occasional
                        continuous | Continuous | All the time. | Ongoing; Continual; Rolling
                        """);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.BodyKind;

/**
 * Which kinds of body the roles of the ODS register are, and when. {@code docs/ods.md} has the source of each.
 *
 * <p>The register kept the codes of clinical commissioning groups for places within Integrated Care Boards, and those of
 * partnerships for the boards. So the day on which the law replaced the groups by the boards decides.
 */
final class OdsKinds {

    static final String CLINICAL_COMMISSIONING_GROUP = "RO98";
    static final String NHS_TRUST = "RO197";
    static final String FOUNDATION_TRUST = "RO57";
    static final String STRATEGIC_PARTNERSHIP = "RO261";
    static final String INTEGRATED_CARE_BOARD = "RO318";
    private static final String SUB_ICB_LOCATION = "RO319";
    private static final String SUB_ICB_REPORTING_ENTITY = "RO327";
    private static final String COMMISSIONING_HUB = "RO218";
    private static final String LOCAL_AUTHORITY = "RO141";

    /** The day on which Integrated Care Boards were established and clinical commissioning groups abolished. */
    private static final LocalDate BOARDS = LocalDate.of(2022, 7, 1);

    /**
     * A kind and its dates.
     *
     * @param kind the kind
     * @param valid from when to when, in EDTF; null if it always was
     */
    record Dated(BodyKind kind, @Nullable String valid) {}

    private OdsKinds() {}

    /** The kinds of an organisation in their order; none if its roles have none here. */
    static List<Dated> of(OdsOrganisation body) {
        if (body.has(CLINICAL_COMMISSIONING_GROUP)) {
            return commissioner(body);
        }
        if (body.has(STRATEGIC_PARTNERSHIP)) {
            return body.has(INTEGRATED_CARE_BOARD) ? sinceBoards(body, BodyKind.INTEGRATED_CARE_BOARD) : List.of();
        }
        if (body.has(NHS_TRUST)) {
            return trust(body);
        }
        return body.has(LOCAL_AUTHORITY) ? List.of(new Dated(BodyKind.LOCAL_AUTHORITY, null)) : List.of();
    }

    private static List<Dated> commissioner(OdsOrganisation body) {
        List<Dated> kinds = new ArrayList<>();
        if (body.has(SUB_ICB_REPORTING_ENTITY) || body.has(COMMISSIONING_HUB)) {
            return kinds;
        }
        LocalDate start = body.start();
        if (start == null || start.isBefore(BOARDS)) {
            LocalDate end = body.end();
            LocalDate last = end == null || !end.isBefore(BOARDS) ? BOARDS.minusDays(1) : end;
            kinds.add(new Dated(
                    BodyKind.CLINICAL_COMMISSIONING_GROUP, OdsOrganisation.period(start, last, body.closed())));
        }
        if (body.has(SUB_ICB_LOCATION)) {
            kinds.addAll(sinceBoards(body, BodyKind.SUB_ICB_LOCATION));
        }
        return kinds;
    }

    private static List<Dated> sinceBoards(OdsOrganisation body, BodyKind kind) {
        LocalDate start = body.start();
        LocalDate end = body.end();
        if (end != null && end.isBefore(BOARDS)) {
            return List.of();
        }
        LocalDate first = start == null || start.isBefore(BOARDS) ? BOARDS : start;
        return List.of(new Dated(kind, OdsOrganisation.period(first, end, body.closed())));
    }

    private static List<Dated> trust(OdsOrganisation body) {
        OdsOrganisation.@Nullable Role foundation = body.role(FOUNDATION_TRUST);
        if (foundation == null) {
            return List.of(new Dated(BodyKind.NHS_TRUST, null));
        }
        LocalDate since = foundation.start();
        LocalDate start = body.start();
        if (since == null || start == null || !start.isBefore(since)) {
            return List.of(new Dated(BodyKind.NHS_FOUNDATION_TRUST, null));
        }
        return List.of(
                new Dated(BodyKind.NHS_TRUST, OdsOrganisation.period(start, since.minusDays(1), true)),
                new Dated(BodyKind.NHS_FOUNDATION_TRUST, OdsOrganisation.period(since, body.end(), body.closed())));
    }
}

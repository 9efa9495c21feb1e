// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.BEXLEY_BOARD_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.BEXLEY_CHALLENGES;
import static org.ohsel.model.vocabulary.data.PublicSources.BROMLEY_BOARD_2022;
import static org.ohsel.model.vocabulary.data.PublicSources.BROMLEY_BOARD_MARCH_2022;
import static org.ohsel.model.vocabulary.data.PublicSources.BROMLEY_STRATEGY;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.GREENWICH_BOARD;
import static org.ohsel.model.vocabulary.data.PublicSources.GREENWICH_BOARD_2017;
import static org.ohsel.model.vocabulary.data.PublicSources.GREENWICH_BOARD_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.GREENWICH_STRATEGY;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_BROMLEY_2020;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_BROMLEY_2022;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_DISCHARGE;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_GREENWICH_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_LEWISHAM_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_LIBRARY;
import static org.ohsel.model.vocabulary.data.PublicSources.HEALTHWATCH_SOUTHWARK_2017;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_ANNIVERSARY;
import static org.ohsel.model.vocabulary.data.PublicSources.IMPROVING_HEALTH;
import static org.ohsel.model.vocabulary.data.PublicSources.INTEGRATED_HEALTH;
import static org.ohsel.model.vocabulary.data.PublicSources.LAMBETH_BOARD_2022;
import static org.ohsel.model.vocabulary.data.PublicSources.LAMBETH_BOARD_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.LAMBETH_PLAN;
import static org.ohsel.model.vocabulary.data.PublicSources.LAMBETH_UPDATE;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_BOARD_2018;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_BOARD_2025;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_PARTNERS;
import static org.ohsel.model.vocabulary.data.PublicSources.LEWISHAM_PARTNERSHIP;
import static org.ohsel.model.vocabulary.data.PublicSources.LOCAL_HEALTHWATCH_2020;
import static org.ohsel.model.vocabulary.data.PublicSources.LONDON_COUNCILS_BOARDS;
import static org.ohsel.model.vocabulary.data.PublicSources.ONE_BROMLEY;
import static org.ohsel.model.vocabulary.data.PublicSources.OXLEAS_ICS;
import static org.ohsel.model.vocabulary.data.PublicSources.PARTNERSHIP_SOUTHWARK;
import static org.ohsel.model.vocabulary.data.PublicSources.SOUTHWARK_BOARD_2020;
import static org.ohsel.model.vocabulary.data.PublicSources.SOUTHWARK_NEWS;

import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;

/**
 * The bodies of the boroughs beside councils and trusts: local Healthwatch, health and wellbeing boards, local care
 * partnerships.
 *
 * <p>The sources show each at work at some time, and hardly ever say since when. The integrated care partnership, the
 * partnership of Bexley and the commissioning support unit are left out: no two public sources were found.
 */
final class LocalBodies {

    private LocalBodies() {}

    static Draft add(Draft draft) {
        return draft.with(LocalBodies::healthwatch).with(LocalBodies::boards).with(LocalBodies::partnerships);
    }

    /** The Act requires one for each council's area; since when each has been at work is not shown. */
    private static Draft healthwatch(Draft draft) {
        healthwatch(draft, "bexley", "Healthwatch Bexley", COINED, LOCAL_HEALTHWATCH_2020, OXLEAS_ICS)
                .attested("2020-10-23/2022-07", LOCAL_HEALTHWATCH_2020, OXLEAS_ICS)
                .serves(Borough.BEXLEY)
                .by(LOCAL_HEALTHWATCH_2020);
        healthwatch(
                        draft,
                        "bromley",
                        "Healthwatch Bromley",
                        HEALTHWATCH_BROMLEY_2020,
                        LOCAL_HEALTHWATCH_2020,
                        HEALTHWATCH_BROMLEY_2022)
                .attested("2020-04/2022-06", HEALTHWATCH_BROMLEY_2020, HEALTHWATCH_BROMLEY_2022)
                .serves(Borough.BROMLEY)
                .by(LOCAL_HEALTHWATCH_2020, HEALTHWATCH_BROMLEY_2020);
        healthwatch(
                        draft,
                        "greenwich",
                        "Healthwatch Greenwich",
                        LOCAL_HEALTHWATCH_2020,
                        GREENWICH_BOARD_2017,
                        HEALTHWATCH_GREENWICH_2025)
                .attested("2017-08-09/2025-07-17", GREENWICH_BOARD_2017, HEALTHWATCH_GREENWICH_2025)
                .serves(Borough.GREENWICH)
                .by(LOCAL_HEALTHWATCH_2020, GREENWICH_BOARD_2017);
        healthwatch(
                        draft,
                        "lambeth",
                        "Healthwatch Lambeth",
                        HEALTHWATCH_SOUTHWARK_2017,
                        HEALTHWATCH_DISCHARGE,
                        LOCAL_HEALTHWATCH_2020)
                .attested("2017-03-01/2020-10-23", HEALTHWATCH_SOUTHWARK_2017, LOCAL_HEALTHWATCH_2020)
                .serves(Borough.LAMBETH)
                .by(LOCAL_HEALTHWATCH_2020, HEALTHWATCH_DISCHARGE);
        healthwatch(
                        draft,
                        "lewisham",
                        "Healthwatch Lewisham",
                        HEALTHWATCH_LEWISHAM_2025,
                        LOCAL_HEALTHWATCH_2020,
                        HEALTHWATCH_LIBRARY)
                .attested("2020-03-26/2025-06-30", HEALTHWATCH_LIBRARY, HEALTHWATCH_LEWISHAM_2025)
                .serves(Borough.LEWISHAM)
                .by(LOCAL_HEALTHWATCH_2020, HEALTHWATCH_LIBRARY);
        return healthwatch(
                        draft,
                        "southwark",
                        "Healthwatch Southwark",
                        SOUTHWARK_NEWS,
                        LOCAL_HEALTHWATCH_2020,
                        HEALTHWATCH_DISCHARGE)
                .attested("2017-03-01/2024-07-06", HEALTHWATCH_SOUTHWARK_2017, SOUTHWARK_NEWS)
                .serves(Borough.SOUTHWARK)
                .by(LOCAL_HEALTHWATCH_2020, SOUTHWARK_NEWS);
    }

    /** A source shows the name or, where it is put together, the constant for "coined here" stands in its place. */
    private static Draft healthwatch(Draft draft, String borough, String name, String named, String... sources) {
        return draft.term("healthwatch-" + borough, name, "The local Healthwatch of the borough.", named)
                .kind(BodyKind.LOCAL_HEALTHWATCH)
                .by(sources)
                .valid("/")
                .inferred(sources);
    }

    private static Draft boards(Draft draft) {
        board(draft, "bexley", "Bexley Health and Wellbeing Board", BEXLEY_BOARD_2025, BEXLEY_CHALLENGES)
                .attested("2016/2025-09-11", BEXLEY_CHALLENGES, BEXLEY_BOARD_2025)
                .partOf("718")
                .inferred(LONDON_COUNCILS_BOARDS);
        board(draft, "bromley", "Bromley Health and Wellbeing Board", COINED, BROMLEY_STRATEGY)
                .attested("2019-07-17/2022-12-08", BROMLEY_STRATEGY, BROMLEY_BOARD_2022)
                .partOf("720")
                .inferred(LONDON_COUNCILS_BOARDS);
        board(draft, "greenwich", "Royal Greenwich Health and Wellbeing Board", GREENWICH_BOARD, GREENWICH_BOARD)
                .attested("2017-08-09/2025-03-11", GREENWICH_BOARD_2017, GREENWICH_BOARD_2025)
                .partOf("703")
                .by(GREENWICH_BOARD);
        board(draft, "lambeth", "Lambeth Health and Wellbeing Board", COINED, LAMBETH_BOARD_2022)
                .attested("2022-06-23/2025-05-08", LAMBETH_BOARD_2022, LAMBETH_BOARD_2025)
                .partOf("708")
                .inferred(LAMBETH_BOARD_2022, LONDON_COUNCILS_BOARDS);
        board(draft, "lewisham", "Lewisham Health and Wellbeing Board", COINED, LEWISHAM_BOARD_2018)
                .attested("2018-05/2025-03-19", LEWISHAM_BOARD_2018, LEWISHAM_BOARD_2025)
                .partOf("709")
                .inferred(LEWISHAM_BOARD_2018, LONDON_COUNCILS_BOARDS);
        return board(draft, "southwark", "Southwark Health and Wellbeing Board", COINED, SOUTHWARK_BOARD_2020)
                .attested("2015-03/2020-07-27", LONDON_COUNCILS_BOARDS, SOUTHWARK_BOARD_2020)
                .partOf("710")
                .inferred(SOUTHWARK_BOARD_2020, LONDON_COUNCILS_BOARDS);
    }

    private static Draft board(Draft draft, String borough, String name, String named, String source) {
        return draft.term(
                        borough + "-health-and-wellbeing-board",
                        name,
                        "The council's board of leaders of health and care.",
                        named)
                .kind(BodyKind.HEALTH_AND_WELLBEING_BOARD)
                .by(source, LONDON_COUNCILS_BOARDS)
                .valid("/")
                .inferred(source, LONDON_COUNCILS_BOARDS);
    }

    /** Those whose name two sources show. When they began is known of one. */
    private static Draft partnerships(Draft draft) {
        partnership(draft, "one-bromley", "One Bromley", ONE_BROMLEY, ICB_ANNIVERSARY)
                .also("One Bromley Local Care Partnership", ONE_BROMLEY)
                .valid("/")
                .inferred(ONE_BROMLEY)
                .attested("2021-09-17/2023-07-11", ONE_BROMLEY, BROMLEY_BOARD_MARCH_2022, ICB_ANNIVERSARY)
                .serves(Borough.BROMLEY)
                .by(ONE_BROMLEY, BROMLEY_BOARD_MARCH_2022);
        partnership(
                        draft,
                        "healthier-greenwich-partnership",
                        "Healthier Greenwich Partnership",
                        GREENWICH_STRATEGY,
                        INTEGRATED_HEALTH)
                .valid("/")
                .inferred(GREENWICH_STRATEGY)
                .attested("2023-10-09/2023-10-11", GREENWICH_STRATEGY, INTEGRATED_HEALTH)
                .serves(Borough.GREENWICH)
                .by(GREENWICH_STRATEGY, INTEGRATED_HEALTH);
        partnership(draft, "lambeth-together", "Lambeth Together", LAMBETH_UPDATE, LAMBETH_PLAN)
                .valid("/")
                .inferred(LAMBETH_UPDATE)
                .attested("2022-01/2023-05-24", LAMBETH_UPDATE, LAMBETH_PLAN)
                .serves(Borough.LAMBETH)
                .by(LAMBETH_UPDATE, LAMBETH_PLAN);
        draft.term(
                        "lewisham-health-and-care-partnership",
                        "Lewisham Health and Care Partnership",
                        "The local care partnership of the borough.",
                        LEWISHAM_PARTNERSHIP)
                .also("Lewisham Health and Care Partners", LEWISHAM_PARTNERS)
                .kind(BodyKind.PLACE_PARTNERSHIP)
                .valid("/")
                .inferred(LEWISHAM_PARTNERSHIP, LEWISHAM_PARTNERS)
                .serves(Borough.LEWISHAM)
                .by(LEWISHAM_PARTNERSHIP, LEWISHAM_PARTNERS);
        return partnership(
                        draft,
                        "partnership-southwark",
                        "Partnership Southwark",
                        PARTNERSHIP_SOUTHWARK,
                        IMPROVING_HEALTH)
                .valid("2019/")
                .by(PARTNERSHIP_SOUTHWARK, IMPROVING_HEALTH)
                .attested("2021/2023-12", PARTNERSHIP_SOUTHWARK, IMPROVING_HEALTH)
                .serves(Borough.SOUTHWARK)
                .by(PARTNERSHIP_SOUTHWARK, IMPROVING_HEALTH);
    }

    private static Draft partnership(Draft draft, String code, String name, String source, String second) {
        return draft.term(code, name, "The local care partnership of the borough.", source, second)
                .kind(BodyKind.PLACE_PARTNERSHIP)
                .by(source, second);
    }
}

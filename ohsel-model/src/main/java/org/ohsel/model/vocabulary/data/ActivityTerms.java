// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

/** Kinds of commissioning activity beyond those of document 002. */
final class ActivityTerms {

    private ActivityTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        strategy-development | Strategy development | A strategy or a long-term plan is written. | \
                            Strategy; Joint forward plan; Development of a strategy; Long-term plan; \
                            Integrated care strategy
                        needs-assessment | Needs assessment | What the people of an area need is worked out. | \
                            Joint strategic needs assessment; JSNA; Pharmaceutical needs assessment
                        service-review | Service review | What a service does, and for whom, is reviewed before anything is proposed. | \
                            Review of a service; Review; Service redesign; Pathway redesign
                        transformation-programme | Transformation programme | Several changes to services are planned as one. | \
                            Transformation; Programme; Reconfiguration programme; Improvement programme; \
                            Change programme
                        pilot | Pilot | Something is tried for a time. | Trial; Test and learn; Pilot scheme; \
                            Proof of concept
                        decommissioning | Decommissioning | A service is no longer to be bought. | Service closure; \
                            Withdrawal of a service; End of a contract; Disinvestment
                        temporary-change | Temporary change | A service is changed or closed for a time, as for safety. | \
                            Temporary closure; Emergency change; Urgent temporary change; Temporary service change
                        relocation | Relocation | A service or a practice moves. | Move of a service; \
                            Practice relocation; Site move
                        practice-change | Change to a general practice | A practice merges, closes, or has its list dispersed. | \
                            Practice merger; Practice closure; Branch closure; List dispersal; Merger of practices; \
                            Boundary change; GP practice closure
                        contract-award | Contract award | A contract is given, extended or changed. | \
                            Contract extension; Contract variation; Direct award; Contract; Award of a contract
                        capital-scheme | Capital scheme | Something is built or refitted. | Estates project; \
                            New building; Building project; Capital project; Estates scheme; New hospital
                        digital-project | Digital project | Something new in technology. | IT project; \
                            Digital transformation; System implementation
                        savings-scheme | Savings scheme | Money is to be saved. | Cost improvement programme; QIPP; \
                            Savings; Efficiency scheme; Cost improvement; Budget saving
                        budget-setting | Budget setting | A budget is set. | Budget; Financial plan; \
                            Operational planning; Annual planning
                        delegation | Delegation | One body lets another carry out its functions. | \
                            Delegation of functions; Transfer of functions; Delegated commissioning
                        organisational-change | Organisational change | A body is set up, merged or reshaped. | \
                            Merger; Restructure; Management of change; Reorganisation; Trust merger; \
                            Establishment of a body
                        grant-programme | Grant programme | Grants are given. | Grant; Grants; Grant funding; \
                            Community grants
                        campaign | Campaign | People are told or asked to do something for their health. | \
                            Public health campaign; Communications campaign; Awareness campaign; Vaccination programme
                        research-project | Research project | Something is to be found out. | Research; Evaluation; \
                            Insight project; Evaluation project
                        """);
    }
}

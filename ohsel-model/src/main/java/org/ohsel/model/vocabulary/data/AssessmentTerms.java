// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.RelationKind.NARROWER;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.EHIA;

/** Kinds of assessment beyond those of document 002. */
final class AssessmentTerms {

    private AssessmentTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        health-inequalities-impact-assessment | Health inequalities impact assessment | What a plan means for inequalities in health. | \
                            HIIA; Health inequalities assessment; HEAT; Health equity assessment; \
                            Health equity assessment tool; Health inequalities screening
                        health-impact-assessment | Health impact assessment | What a plan means for the health of those whom it touches. | \
                            HIA
                        data-protection-impact-assessment | Data protection impact assessment | What a plan means for personal data. | \
                            DPIA; Privacy impact assessment; PIA
                        environmental-impact-assessment | Environmental impact assessment | What a plan means for the environment. | \
                            Sustainability impact assessment; Environmental assessment; Carbon impact assessment; \
                            Climate impact assessment; EIA [an equality impact assessment]
                        travel-impact-assessment | Travel impact assessment | How much longer, or dearer, journeys become. | \
                            Travel analysis; Transport impact assessment; Travel time analysis; \
                            Travel and access assessment; Transport analysis; Travel and transport assessment
                        financial-impact-assessment | Financial impact assessment | What a plan costs, and whom. | \
                            Financial assessment; Economic assessment; Economic impact assessment; \
                            Financial appraisal; Economic appraisal
                        workforce-impact-assessment | Workforce impact assessment | What a plan means for those who work in the services. | \
                            Staff impact assessment; Workforce assessment
                        community-impact-assessment | Community impact assessment | What a plan means for communities, poor people or the country. | \
                            Socio-economic impact assessment; Rural proofing; Rural impact assessment; \
                            Deprivation impact assessment; Child rights impact assessment; \
                            Children's rights impact assessment
                        risk-assessment | Risk assessment | What could go wrong. | Risk assessments; \
                            Clinical risk assessment; Clinical safety assessment
                        needs-assessment | Needs assessment | What the people of an area need. | \
                            Health needs assessment; JSNA; Joint strategic needs assessment; \
                            Population needs assessment
                        options-appraisal | Options appraisal | How options compare. | Option appraisal; \
                            Options evaluation; Options assessment
                        substantial-variation-assessment | Substantial variation assessment | Whether a change is one on which the council has to be consulted. | \
                            Substantial change assessment; Scrutiny trigger template; \
                            Substantial variation trigger form; Trigger template
                        service-change-assurance | Service change assurance | Whether a plan passes the tests of NHS England. | \
                            Assurance assessment; Four tests assessment; Five tests assessment; NHS England assurance; \
                            Mayor's six tests; Stage 2 assurance
                        stakeholder-analysis | Stakeholder analysis | Who has an interest in a plan, and what. | \
                            Stakeholder mapping; Stakeholder map; Stakeholder assessment
                        """)
                .listed(EHIA, """
                        equality-and-health-inequalities-impact-assessment | Equality and health inequalities impact assessment | What a plan means for equality, and for inequalities in health. | \
                            EHIA; EHIIA; EqHIIA; Equality and health inequality impact assessment; \
                            Equality and health inequalities assessment; Equality and health inequalities analysis
                        """, term -> term.relation(NARROWER, "assessment-kind", "equality-impact-assessment"))
                .listed(COINED, """
                        integrated-impact-assessment | Integrated impact assessment | What a plan means for equality, health and more, in one. | \
                            IIA; Integrated impact assessments; Combined impact assessment; Impact assessment
                        """, term -> term.relation(NARROWER, "assessment-kind", "equality-impact-assessment"))
                .listed(
                        COINED,
                        """
                        quality-and-equality-impact-assessment | Quality and equality impact assessment | What a plan means for quality and for equality, in one. | \
                            QEIA; Equality and quality impact assessment; EQIA and QIA; EQUIA
                        """,
                        term -> term.relation(NARROWER, "assessment-kind", "equality-impact-assessment")
                                .relation(NARROWER, "assessment-kind", "quality-impact-assessment"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.GLOUCESTERSHIRE_PLAN;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_CHAPTER;
import static org.ohsel.model.vocabulary.data.PublicSources.ICB_REPORTS;
import static org.ohsel.model.vocabulary.data.PublicSources.QUALITY_ACCOUNTS;

import org.ohsel.model.vocabulary.ConceptScheme;

/** What is published, and what it says. */
final class PublicationTerms {

    private PublicationTerms() {}

    static ConceptScheme publicationKinds() {
        return Draft.open("publication-kind", "Kinds of publication", "What sort of publication something is.", COINED)
                .term("project-page", "Project page", "A page about a project.", COINED)
                .source("000:1")
                .term("committee-minutes", "Committee minutes", "The minutes of a committee or of one item.", COINED)
                .also("Minutes", COINED)
                .also("Draft minutes", COINED)
                .source("001:1")
                .term("paper", "Paper", "A paper put to a committee.", "001:6", "003:48", "003:51")
                .also("Committee report", COINED)
                .also("Board paper", COINED)
                .term("presentation", "Presentation", "Slides.", "001:9")
                .also("Slides", COINED)
                .source("004:5")
                .term("website", "Website", "A website or a part of one.", "002:1")
                .also("Web page", COINED)
                .term("partnership-update", "Partnership update", "A periodic update to partners.", "003:1")
                .source("003:3")
                .term("news-release", "News release", "A piece of news.", COINED)
                .also("Press release", COINED)
                .also("Media release", COINED)
                .term("strategy-document", "Strategy document", "A strategy in writing.", COINED)
                .also("Strategy", COINED)
                .term("case-for-change", "Case for change", "A case for change.", "004:110")
                .term("delivery-plan", "Delivery plan", "A plan for delivering a priority.", COINED)
                .source("003:47")
                .term(
                        "implementation-plan",
                        "Implementation plan",
                        "A plan for putting a strategy into practice.",
                        "003:87")
                .term(
                        "quality-account",
                        "Quality account",
                        "A provider's annual account of its quality, from 1 April 2010.",
                        COINED)
                .source("002:35-45")
                .valid("2010-04-01/..")
                .by(QUALITY_ACCOUNTS)
                .term("evaluation-report", "Evaluation report", "A report that evaluates an engagement.", "003:97")
                .also("Evaluation", COINED)
                .term("dashboard", "Dashboard", "Published measures of progress.", "003:32-38")
                .term("financial-forecast", "Financial forecast", "A forecast of income and expenditure.", "003:52")
                .term("film", "Film", "A film.", "003:97")
                .term("contract", "Contract", "A contract in writing.", "002:17")
                .term("procedure", "Procedure", "How something is to be done, such as a planning process.", COINED)
                .source("002:48-59")
                .term(
                        "joint-forward-plan",
                        "Joint forward plan",
                        "How an ICB and its partner trusts propose to exercise their functions in the next five years.",
                        ICB_CHAPTER)
                .also("JFP", COINED)
                .valid("2022-07-01/..")
                .by(ICB_CHAPTER, GLOUCESTERSHIRE_PLAN)
                .term(
                        "annual-report",
                        "Annual report",
                        "How a body discharged its functions in a financial year.",
                        ICB_CHAPTER)
                .also("Annual report and accounts", COINED)
                .source(ICB_REPORTS)
                .with(DocumentKinds::add)
                .scheme();
    }

    static ConceptScheme publicationStatuses() {
        return Draft.closed("publication-status", "Statuses of a publication", "The status of a publication.", COINED)
                .term("in-preparation", "In preparation", "It is being prepared.", COINED)
                .source("003:97")
                .term("work-in-progress", "Work in progress", "It is public, and subject to change.", "004:10")
                .term("published", "Published", "It is public.", COINED)
                .term("frozen", "Frozen", "It is public and no longer kept up to date.", COINED)
                .source("002:1")
                .scheme();
    }

    static ConceptScheme statementKinds() {
        return Draft.open("statement-kind", "Kinds of statement", "What sort of statement a document makes.", COINED)
                .term("aim", "Aim", "What is aimed for.", COINED)
                .source("000:8", "003:50", "004:16", "004:138")
                .term("case-for-change", "Case for change", "Why things cannot stay as they are.", "004:30-40")
                .term("vision", "Vision", "What is wanted instead.", "004:44-53")
                .term("principle", "Principle", "What is believed or done in general.", COINED)
                .source("002:8", "004:74-78")
                .term("approach", "Approach", "How the work is done.", COINED)
                .source("000:6", "002:17")
                .term("requirement", "Requirement", "What must be done.", COINED)
                .source("002:50", "002:56", "002:59")
                .term("priority", "Priority", "What comes first.", COINED)
                .source("002:39")
                .term("news", "News", "What has happened or is happening.", COINED)
                .source("003:9-13", "003:62-84")
                .term("next-step", "Next step", "What comes next.", COINED)
                .source("003:15-20", "004:136-141")
                .term("action", "Action", "What was done about it.", COINED)
                .source("003:53-55")
                .term("context", "Context", "Background needed to understand the rest.", COINED)
                .source("003:30-36", "003:52")
                .with(StatementKindTerms::add)
                .scheme();
    }

    static ConceptScheme newsTenses() {
        return Draft.closed("news-tense", "Tenses of news", "Whether a statement looks back or ahead.", COINED)
                .term("happened", "Happened", "It has happened.", COINED)
                .source("003:5-13")
                .term("ahead", "Ahead", "It lies ahead.", COINED)
                .source("003:15-20")
                .scheme();
    }

    static ConceptScheme recurrences() {
        return Draft.open("recurrence", "Recurrences", "How often a body meets or a publication appears.", COINED)
                .term("monthly", "Monthly", "Every month.", COINED)
                .also("Every month", COINED)
                .term("bi-monthly", "Bi monthly", "Every two months.", "003:105")
                .term("quarterly", "Quarterly", "Every three months.", COINED)
                .also("Every quarter", COINED)
                .term("annual", "Annual", "Every year.", COINED)
                .also("Yearly", COINED)
                .also("Annually", COINED)
                .source("002:39", "003:34")
                .term("regular", "Regular", "Regularly, without saying how often.", "002:17", "003:3")
                .source("003:54")
                .with(RecurrenceTerms::add)
                .scheme();
    }

    static ConceptScheme modelLayers() {
        return Draft.open(
                        "model-layer",
                        "Layers of the system model",
                        "What part a component plays in the system model.",
                        "004:57-70")
                .term("foundation", "Foundation", "A foundation: stronger communities.", "004:57")
                .source("004:61")
                .term("priority-pathway", "Priority pathway", "A priority pathway of care.", COINED)
                .source("004:63", "004:70")
                .scheme();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sort of publication something is. An open list.
 *
 * @param code the code, such as {@code evaluation-report}
 */
public record PublicationKind(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** A page about a project (000:1). */
    public static final PublicationKind PROJECT_PAGE = new PublicationKind("project-page");

    /** The minutes of a committee or of one item (001:1). */
    public static final PublicationKind COMMITTEE_MINUTES = new PublicationKind("committee-minutes");

    /** A paper put to a committee (001:6; 003:48, 51). */
    public static final PublicationKind PAPER = new PublicationKind("paper");

    /** Slides (001:9; 004:5). */
    public static final PublicationKind PRESENTATION = new PublicationKind("presentation");

    /** A website or a part of one (002:1). */
    public static final PublicationKind WEBSITE = new PublicationKind("website");

    /** A periodic update to partners (003:1, 3). */
    public static final PublicationKind PARTNERSHIP_UPDATE = new PublicationKind("partnership-update");

    /** A piece of news. */
    public static final PublicationKind NEWS_RELEASE = new PublicationKind("news-release");

    /** A strategy in writing. */
    public static final PublicationKind STRATEGY_DOCUMENT = new PublicationKind("strategy-document");

    /** A case for change (004:110). */
    public static final PublicationKind CASE_FOR_CHANGE = new PublicationKind("case-for-change");

    /** A plan for delivering a priority (003:47). */
    public static final PublicationKind DELIVERY_PLAN = new PublicationKind("delivery-plan");

    /** A plan for putting a strategy into practice (003:87). */
    public static final PublicationKind IMPLEMENTATION_PLAN = new PublicationKind("implementation-plan");

    /** A provider's annual account of its quality, from 1 April 2010 (002:35-45). */
    public static final PublicationKind QUALITY_ACCOUNT = new PublicationKind("quality-account");

    /** A report that evaluates an engagement (003:97). */
    public static final PublicationKind EVALUATION_REPORT = new PublicationKind("evaluation-report");

    /** Published measures of progress (003:32-38). */
    public static final PublicationKind DASHBOARD = new PublicationKind("dashboard");

    /** A forecast of income and expenditure (003:52). */
    public static final PublicationKind FINANCIAL_FORECAST = new PublicationKind("financial-forecast");

    /** A film (003:97). */
    public static final PublicationKind FILM = new PublicationKind("film");

    /** A contract in writing (002:17). */
    public static final PublicationKind CONTRACT = new PublicationKind("contract");

    /** How something is to be done, such as a planning process (002:48-59). */
    public static final PublicationKind PROCEDURE = new PublicationKind("procedure");

    /** An ICB's and its partner trusts' plan for the next five years, from 1 July 2022 (NHS Act 2006, section 14Z52). */
    public static final PublicationKind JOINT_FORWARD_PLAN = new PublicationKind("joint-forward-plan");

    /** A body's report on a financial year; that of an ICB, NHS Act 2006, section 14Z58. */
    public static final PublicationKind ANNUAL_REPORT = new PublicationKind("annual-report");

    /** What is consulted on, with the reasons and how to answer. */
    public static final PublicationKind CONSULTATION_DOCUMENT = new PublicationKind("consultation-document");

    /** What was said in a consultation. */
    public static final PublicationKind CONSULTATION_REPORT = new PublicationKind("consultation-report");

    /**
     * The term with a code. Not every code that is known has a constant: {@code docs/vocabulary/concepts.csv} lists them all.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static PublicationKind of(String code) {
        return new PublicationKind(code);
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "publication-kind");
    }
}

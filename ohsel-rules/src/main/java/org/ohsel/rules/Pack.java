// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/**
 * The names of the rule packs that come with the library. Your own rules may name a pack of their own.
 *
 * <p>{@link #BEXLEY_PROCESS} and {@link #PROGRAMME} are about one commissioner and one programme, and {@link
 * #DISCLOSURE} is about records that are going to be published. These run only if they are chosen: see {@link
 * Catalogue#withPacks}.
 */
public final class Pack {

    /** Whether records are readable, well-formed and true to the vocabularies. */
    public static final String CORE = "core";

    /** Legal duties: involvement, assessments, equality, consultation and scrutiny. */
    public static final String DUTIES = "duties";

    /** Whether people heard what came of what they said. */
    public static final String CLOSING_THE_LOOP = "closing-the-loop";

    /** Personal data where it does not belong. */
    public static final String PRIVACY = "privacy";

    /**
     * The planning process of NHS Bexley CCG from 2018/2019 to its end on 31 March 2020 (document 002). For those who
     * keep records of activities that followed it.
     */
    public static final String BEXLEY_PROCESS = "bexley-process";

    /**
     * Whether the events of a log cover all boroughs and areas of the programme Our Healthier South East London. For
     * those whose log is meant to cover the programme as a whole.
     */
    public static final String PROGRAMME = "programme";

    /**
     * Statistical disclosure control: numbers so small that somebody could be known, withheld numbers that can be worked
     * out, and papers that the public may not see. For those who are about to publish records.
     */
    public static final String DISCLOSURE = "disclosure";

    private Pack() {}
}

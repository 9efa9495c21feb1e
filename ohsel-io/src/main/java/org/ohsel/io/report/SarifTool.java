// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RuleInfo;

/**
 * What a {@link SarifReport} says about the tool that made it. Nothing is claimed that the caller does not know.
 *
 * @param version the version of the tool; null to leave it out
 * @param informationUri the address of a page about the tool; null to leave it out
 * @param rulePage the address of a page that has {@code docs/rules.md}, for links to the rules that come with the library;
 *     null to leave them out
 * @param ranRules the rules that ran, to describe all of them; empty to describe those that found something
 */
public record SarifTool(
        @Nullable String version,
        @Nullable URI informationUri,
        @Nullable URI rulePage,
        List<RuleInfo> ranRules) {

    /** Copies the rules. */
    public SarifTool {
        ranRules = List.copyOf(ranRules);
    }

    /**
     * The tool with nothing but its name.
     *
     * @return the tool
     */
    public static SarifTool ohsel() {
        return new SarifTool(null, null, null, List.of());
    }

    /**
     * This tool with its version.
     *
     * @param value the version, such as {@code 0.1.0}
     * @return the tool
     */
    public SarifTool withVersion(String value) {
        return new SarifTool(value, informationUri, rulePage, ranRules);
    }

    /**
     * This tool with the address of a page about it.
     *
     * @param address an absolute address
     * @return the tool
     */
    public SarifTool withInformationUri(URI address) {
        return new SarifTool(version, address, rulePage, ranRules);
    }

    /**
     * This tool with links to the description of each rule: the address of a page with {@code docs/rules.md}, and a
     * fragment such as {@code #ohsel-time-001}. Your own rules have no links.
     *
     * @param address an absolute address without a fragment
     * @return the tool
     */
    public SarifTool withRulePage(URI address) {
        return new SarifTool(version, informationUri, address, ranRules);
    }

    /**
     * This tool with every rule that ran, whether or not it found anything.
     *
     * @param rules the rules, from {@link org.ohsel.rules.EngagementValidator#rulesThatRun}
     * @return the tool
     */
    public SarifTool withRanRules(List<RuleInfo> rules) {
        return new SarifTool(version, informationUri, rulePage, rules);
    }
}

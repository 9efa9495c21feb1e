// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/**
 * A report for build servers that show tests: the JUnit XML that Jenkins, GitLab and actions of GitHub read. A file is a
 * test suite, and each finding a test case in it; a file without findings has one test case, which passes.
 * {@code docs/reports.md} says what is in it.
 *
 * <pre>{@code
 * Report report = new JUnitReport(writer, Messages.english()).withFailuresFrom(Severity.WARNING);
 * }</pre>
 *
 * <p>Errors are failures. Less severe findings are tests that were skipped, with a message, unless
 * {@link #withFailuresFrom} says otherwise. A file that cannot be read is a test case with an error. Findings that were not
 * kept, because there were too many, are one test case. There is no time in it, because nothing is timed.
 */
public final class JUnitReport implements Report {

    private final Writer output;
    private final Messages messages;
    private final Severity failures;
    private boolean begun;

    /**
     * Creates a report.
     *
     * @param output takes the XML, to be written in UTF-8; it is not closed
     * @param messages words the findings
     */
    public JUnitReport(Writer output, Messages messages) {
        this(output, messages, Severity.ERROR);
    }

    private JUnitReport(Writer output, Messages messages, Severity failures) {
        this.output = Objects.requireNonNull(output, "output");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.failures = failures;
    }

    /**
     * This report, of which nothing has been written yet, with other findings as failures.
     *
     * @param severity the least severe findings that are failures; by default errors
     * @return the report
     */
    public JUnitReport withFailuresFrom(Severity severity) {
        return new JUnitReport(output, messages, severity);
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        Findings notKept = findings.notKept();
        long failed = findings.stream().filter(this::isFailure).count();
        long skipped = findings.size() - failed;
        long more = notKept.count();
        boolean moreFailed = more > 0 && isFailure(notKept);
        failed += moreFailed ? 1 : 0;
        skipped += more > 0 && !moreFailed ? 1 : 0;
        suite(name, Math.max(1, failed + skipped), failed, 0, skipped);
        Map<String, Integer> names = new HashMap<>();
        for (Finding finding : findings) {
            finding(name, finding, names);
        }
        if (more > 0) {
            testCase(name, "findings that are not listed");
            result(moreFailed, "not-listed", "there are " + more + " more findings than are listed", List.of());
        } else if (findings.isEmpty()) {
            testCase(name, "no findings");
            output.write("/>\n");
        }
        output.write("  </testsuite>\n");
    }

    private boolean isFailure(Finding finding) {
        return finding.severity().compareTo(failures) <= 0;
    }

    private boolean isFailure(Findings findings) {
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(failures) <= 0 && findings.count(severity) > 0) {
                return true;
            }
        }
        return false;
    }

    private void finding(String name, Finding finding, Map<String, Integer> names) throws IOException {
        String record = finding.recordId() == null ? "" : finding.recordId();
        // What a build server recognises the test by from one run to the next: lines may move.
        String within = messages.shown(record + Suppression.withinRecord(finding.pointer()));
        String unique = (finding.ruleId() + " " + within).strip();
        int number = names.merge(unique, 1, Integer::sum);
        testCase(name, number == 1 ? unique : unique + " (" + number + ")");
        String place = finding.location() == null ? "" : ":" + finding.location();
        List<String> detail = List.of(name + place, messages.message(finding), messages.advice(finding));
        result(isFailure(finding), finding.ruleId(), messages.message(finding), detail);
    }

    private void suite(String name, long tests, long failed, long errors, long skipped) throws IOException {
        begin();
        output.write("  <testsuite name=\"" + Xml.attribute(name) + "\" tests=\"" + tests + "\" failures=\"" + failed
                + "\" errors=\"" + errors + "\" skipped=\"" + skipped + "\">\n");
    }

    private void testCase(String file, String name) throws IOException {
        String path = Xml.attribute(ArtifactUri.path(file));
        output.write(
                "    <testcase name=\"" + Xml.attribute(name) + "\" classname=\"" + path + "\" file=\"" + path + "\"");
    }

    /** A test case that did not pass. Where servers show no detail of a skipped one, the message is what they show. */
    private void result(boolean failed, String type, String message, List<String> detail) throws IOException {
        String element = failed ? "failure" : "skipped";
        output.write(">\n      <" + element + " type=\"" + Xml.attribute(type) + "\" message=\""
                + Xml.attribute(message) + "\""
                + (detail.isEmpty() ? "/>" : ">" + Xml.lines(detail) + "</" + element + ">") + "\n    </testcase>\n");
    }

    @Override
    public void unread(String name, String reason) throws IOException {
        error(name, "is read", "unread", "cannot be read: " + reason);
    }

    private void error(String name, String test, String type, String message) throws IOException {
        suite(name, 1, 0, 1, 0);
        testCase(name, test);
        output.write(">\n      <error type=\"" + type + "\" message=\"" + Xml.attribute(message)
                + "\"/>\n    </testcase>\n  </testsuite>\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.isInterrupted()) {
            error("ohsel", "everything is read", "interrupted", "interrupted before everything was read");
        }
        begin();
        output.write("</testsuites>\n");
        output.flush();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ohsel\">\n");
        }
    }
}

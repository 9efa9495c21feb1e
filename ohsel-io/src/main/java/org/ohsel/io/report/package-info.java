// SPDX-License-Identifier: Apache-2.0
/**
 * Reports of findings: for people as text, as a page and as a table in CSV, for programs as JSON, and for services that review code and
 * run builds as SARIF, JUnit XML, commands of GitHub Actions, Code Quality reports of GitLab and rdjson of reviewdog.
 */
@NullMarked
package org.ohsel.io.report;

import org.jspecify.annotations.NullMarked;

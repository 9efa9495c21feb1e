// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import org.ohsel.rules.Findings;

/**
 * Reports findings, file by file, and then a summary. For one thread.
 *
 * <p>If its output fails, a report throws that {@link IOException}, or an {@link java.io.UncheckedIOException} with it as its cause: the reports
 * that are JSON, whose methods declare none, throw the latter.
 */
public interface Report {

    /** The name of standard input. */
    String STANDARD_INPUT = "<stdin>";

    /**
     * Reports one file.
     *
     * @param name the name of the file
     * @param findings the findings in it
     * @param excerpts the lines that findings are on
     * @throws IOException if the report cannot be written
     */
    void file(String name, Findings findings, Excerpts excerpts) throws IOException;

    /**
     * Reports a file that could not be read, or not to the end. A report that has no place for it does nothing.
     *
     * @param name the name of the file, as it was given
     * @param reason why it could not be read, such as {@code no such file or folder}
     * @throws IOException if the report cannot be written
     */
    default void unread(String name, String reason) throws IOException {}

    /**
     * Reports that there are no more files.
     *
     * @param summary the totals of all files
     * @throws IOException if the report cannot be written
     */
    void end(Summary summary) throws IOException;
}

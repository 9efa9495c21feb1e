// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import org.ohsel.rules.Findings;

/** Reports findings, file by file, and then a summary. For one thread. */
public interface Report {

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
     * Reports that there are no more files.
     *
     * @param summary the totals of all files
     * @throws IOException if the report cannot be written
     */
    void end(Summary summary) throws IOException;
}

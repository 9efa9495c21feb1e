// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import org.ohsel.rules.Findings;

/** Puts findings before somebody, file by file, and then a summary. For one thread. */
public interface Report {

    /**
     * Reports one file.
     *
     * @param name what the file is called
     * @param findings what was found in it
     * @param excerpts shows the lines that findings are in
     * @throws IOException if the report cannot be written
     */
    void file(String name, Findings findings, Excerpts excerpts) throws IOException;

    /**
     * Reports that there are no more files.
     *
     * @param summary what all files come to
     * @throws IOException if the report cannot be written
     */
    void end(Summary summary) throws IOException;
}

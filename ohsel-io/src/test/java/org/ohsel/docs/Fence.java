// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of code in a document.
 *
 * @param page the document, from the root of the repository
 * @param line the line of the opening fence, from 1
 * @param language the word after the fence; empty if there is none
 * @param text what stands between the fences, without the indent of the opening one
 */
record Fence(Path page, int line, String language, String text) {

    static List<Fence> in(Path page) throws IOException {
        List<Fence> fences = new ArrayList<>();
        List<String> lines = Repository.text(page).lines().toList();
        for (int opening = 0; opening < lines.size(); opening++) {
            String fence = lines.get(opening);
            if (fence.strip().startsWith("```")) {
                int indent = fence.indexOf('`');
                StringBuilder text = new StringBuilder();
                int line = opening + 1;
                while (line < lines.size() && !lines.get(line).strip().equals("```")) {
                    String code = lines.get(line);
                    text.append(code.substring(Math.min(indent, code.length()))).append('\n');
                    line++;
                }
                fences.add(new Fence(page, opening + 1, fence.strip().substring(3), text.toString()));
                opening = line;
            }
        }
        return fences;
    }

    /** Without spaces and line breaks, which a page may set differently. */
    static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Override
    public String toString() {
        return page + ":" + line + " " + language;
    }
}

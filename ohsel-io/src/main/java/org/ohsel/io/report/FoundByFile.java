// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;

/** Findings by file: the first files are listed, those with findings and those without, and all are counted. */
final class FoundByFile {

    /** As many files as anybody looks through on a page. */
    static final int MOST = 200;

    private static final int MOST_CLEAN = 50;

    /**
     * A file that was read.
     *
     * @param number its number on the page, from 1
     */
    record FileRow(int number, String name, Map<String, Long> byRule, long errors, long warnings, long infos) {

        long count(Severity severity) {
            return switch (severity) {
                case ERROR -> errors;
                case WARNING -> warnings;
                case INFO -> infos;
            };
        }
    }

    /** An input that could not be read. */
    record Unread(String name, String reason) {}

    private final List<FileRow> listed = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private long files;
    private long clean;
    private long unreadCount;
    private int listedClean;

    FileRow add(String name, Findings findings) {
        FileRow row = new FileRow(
                (int) Math.min(++files, Integer.MAX_VALUE),
                name,
                findings.countByRule(),
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.INFO));
        if (findings.isEmpty()) {
            clean++;
            if (listedClean < MOST_CLEAN) {
                listedClean++;
                listed.add(row);
            }
        } else if (listed.size() - listedClean < MOST) {
            listed.add(row);
        }
        return row;
    }

    void addUnread(String name, String reason) {
        unreadCount++;
        if (unread.size() < MOST) {
            unread.add(new Unread(name, reason));
        }
    }

    List<FileRow> listed() {
        return listed;
    }

    List<Unread> unread() {
        return unread;
    }

    long unreadCount() {
        return unreadCount;
    }

    /** The files with findings that are not listed. */
    long moreWithFindings() {
        return files - clean - (listed.size() - listedClean);
    }

    /** The files without findings that are not listed. */
    long moreClean() {
        return clean - listedClean;
    }
}

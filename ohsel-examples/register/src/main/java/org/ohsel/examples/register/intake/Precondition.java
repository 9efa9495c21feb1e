// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Head;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What has to be so for a change to be made, as the headers {@code If-Match} and {@code If-None-Match} say (RFC 9110). */
final class Precondition {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E]*\"");

    /** Null for any version. */
    private final @Nullable List<String> tags;

    private final boolean absent;

    private Precondition(@Nullable List<String> tags, boolean absent) {
        this.tags = tags;
        this.absent = absent;
    }

    static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null && ifNoneMatch != null) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "Send If-Match or If-None-Match, not both.");
        } else if (ifMatch != null) {
            return new Precondition(ifMatch.strip().equals("*") ? null : tags(ifMatch), false);
        } else if (ifNoneMatch == null) {
            throw Problems.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Say which version this is to replace, with If-Match and its ETag, or that there is to be none, with"
                            + " If-None-Match: *");
        } else if (!ifNoneMatch.strip().equals("*")) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "If-None-Match must be * here.");
        }
        return new Precondition(null, true);
    }

    private static List<String> tags(String header) {
        List<String> tags = new ArrayList<>();
        for (String tag : header.split(",", -1)) {
            if (!TAG.matcher(tag.strip()).matches()) {
                throw Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "If-Match must be * or the ETag of a version, in quotation marks: \"3\"");
            }
            tags.add(tag.strip());
        }
        return tags;
    }

    /** Refuses a change of a record whose newest version is not as it has to be. */
    void check(Head head) {
        boolean holds = absent
                ? !head.exists()
                : head.exists() && (tags == null || tags.contains("\"" + head.version() + "\""));
        if (holds) {
            return;
        }
        ErrorResponseException stale = Problems.of(HttpStatus.PRECONDITION_FAILED, detail(head));
        if (head.exists()) {
            stale.getHeaders().set(HttpHeaders.ETAG, "\"" + head.version() + "\"");
        }
        throw stale;
    }

    private String detail(Head head) {
        if (absent) {
            return "There is a record with this id already, in version " + head.version()
                    + ". To replace it, send its ETag in If-Match.";
        }
        return head.exists()
                ? "Somebody has changed the record: its newest version is " + head.version()
                        + ". Look at that, and send your change with its ETag."
                : "There is no record with this id, or it was deleted. To create it, send If-None-Match: *";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Revision;
import org.ohsel.examples.register.store.StoredRecord;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers 304 to those who have already what they ask for. */
@Component
class Conditional {

    private final Revision revision;
    private final Responsibility responsibility;
    private final Visitor visitor;

    Conditional(Revision revision, Responsibility responsibility, Visitor visitor) {
        this.revision = revision;
        this.responsibility = responsibility;
        this.visitor = visitor;
    }

    /**
     * Tags an answer that may be another whenever anything changes, and on another day. To be called before the answer is worked out.
     *
     * @return whether the answer is 304, which has then been sent
     */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response, String form) {
        String tag = "W/\"" + form + "-" + visitor.audience().code() + "-" + responsibility.today() + "-"
                + revision.tag().replace(':', '.').replace(',', '.') + "\"";
        return isKnown(request, response, tag, -1);
    }

    /** Tags an answer that is one version of a record. */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response, StoredRecord stored) {
        return isKnown(request, response, stored.etag(), stored.recorded().toEpochMilli());
    }

    private static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag, long changed) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept, Authorization, Cookie");
        return new ServletWebRequest(request, response).checkNotModified(tag, changed);
    }
}

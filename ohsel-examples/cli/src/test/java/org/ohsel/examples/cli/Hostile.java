// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that tries to become a part of the page, to turn its text round and to make it wider. */
final class Hostile {

    static final String ACTIVITY = "a".repeat(200);

    private static final String SCRIPT = "<script>window.stolen=1<\\/script><img src=x onerror=window.stolen=1>";

    private Hostile() {}

    /** Writes it, under a name that does the same. */
    static Path write(Path folder) throws IOException {
        String json = """
                {"schemaVersion": "1.0", "title": "%1$s", "records": [
                  {"type": "event", "id": "</script>%1$s", "kind": "public-event", "title": "%1$s", "date": "2017-02-30",
                   "boroughs": ["<b>bold</b>", "lewisham"], "workstreams": ["\\u202ereversed\\u2066", "%2$s"],
                   "participations": [{"kind": "attended", "groups": ["\\u05e9\\u05dc\\u05d5\\u05dd", "'\\"><i>"]}],
                   "commitments": [{"text": "%1$s", "owners": ["<b>who</b>"], "due": "2017-01"}]},
                  {"type": "commissioning-activity", "id": "%3$s", "kind": "service-change-proposal", "title": "%1$s",
                   "commissioners": ["<b>who</b>"], "boroughs": ["\\u202elewisham"], "planningBegan": "2016-01",
                   "substantialVariation": true, "triggers": ["planning"],
                   "involvements": [{"trigger": "planning", "manner": "consulted", "events": ["</script>%1$s", "%4$s"],
                     "sources": [{"document": "https://example.org/%2$s", "section": "%1$s"}]}],
                   "decision": {"text": "%1$s", "outcome": "approved", "date": "2017-01-01", "considered": ["%4$s"]}}]}
                """.formatted(SCRIPT, "w".repeat(200), ACTIVITY, "r".repeat(200));
        return Files.writeString(
                folder.resolve("<img src=x onerror=window.stolen=1>" + "n".repeat(150) + ".json"), json);
    }
}

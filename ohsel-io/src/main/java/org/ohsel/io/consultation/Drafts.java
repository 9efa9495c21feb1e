// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Inputs;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.io.foreign.Origin;
import org.ohsel.rules.Quoted;
import tools.jackson.core.JacksonException;

/** The consultations of all files, each once: a list and the details of one of its consultations may both be given. */
final class Drafts {

    private record Entry(Draft draft, int members) {}

    private final ImportedLog log;
    private final Map<String, Entry> byKey = new LinkedHashMap<>();

    Drafts(ImportedLog log) {
        this.log = log;
    }

    /** Reads a file of JSON: a value, several, or a list of them. */
    void read(String file, byte[] bytes, Limits limits, BiConsumer<String, LocatedJson.Value> reader) {
        @Nullable String text = Inputs.text(file, bytes, log);
        if (text == null) {
            return;
        }
        boolean some = false;
        try (LocatedJson values = new LocatedJson(LocatedJson.pointer(file), text, limits)) {
            for (LocatedJson.Value value = values.nextElement(); value != null; value = values.nextElement()) {
                some = true;
                values.again().forEach(member -> again(file, member));
                reader.accept(file, value);
            }
            if (!some && text.isBlank()) {
                log.notRead(Origin.of(file), "the file is empty", "Download it again");
            }
        } catch (JacksonException e) {
            log.notRead(
                    new Origin(file, LocatedJson.pointer(file), LocatedJson.location(text, e)),
                    some
                            ? "the JSON is cut short or broken here, or exceeds a limit, so the rest of the file is not read"
                            : "this is not JSON that can be read, so the file is not read",
                    "Download it again; some sites answer with a page for people if something is wrong");
        }
    }

    private void again(String file, LocatedJson.Value member) {
        log.notRead(
                Origin.of(file, member),
                "the member " + new Quoted(member.name()) + " is there twice, so this one is not read",
                "Check with the site which of them is right");
    }

    /** Adds a consultation. Of two with the same key, the one with more members counts. */
    void add(String key, Draft draft, LocatedJson.Value value) {
        int members = value.content() instanceof Map<?, ?> map ? map.size() : 0;
        byKey.merge(key, new Entry(draft, members), (one, other) -> other.members() > one.members() ? other : one);
    }

    void finish() {
        Set<String> described = new HashSet<>();
        byKey.values().forEach(entry -> {
            entry.draft().withoutBodies(described);
            entry.draft().finish();
        });
    }
}

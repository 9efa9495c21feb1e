// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.codec.TypeFinder;
import org.ohsel.io.codec.ValueCodec;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.EngagementValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The codec by itself: to see what checks cost. Not exported, and so not for users. */
final class OhselUnchecked implements Stack {

    private static final int MOST = 10_000;

    private final JsonFactory factory = new JsonFactory();
    private final ValueCodec codec = Codecs.unchecked().of(EngagementRecord.class);
    private final Context context = EngagementValidator.standard().engine().context();

    @Override
    public Outcome read(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Reading reading =
                    new Reading(false, true, MOST, MOST, context, parser, at -> new TypeFinder.Found(null, at, ""));
            @Nullable Object record = Codecs.value(codec.read(parser, reading));
            return new Outcome(record, reading.problems().size());
        }
    }
}

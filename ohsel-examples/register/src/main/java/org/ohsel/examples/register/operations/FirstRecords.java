// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.intake.Intake;
import org.ohsel.examples.register.intake.Sent;
import org.ohsel.examples.register.intake.Terms;
import org.ohsel.examples.register.publishing.Examination;
import org.ohsel.examples.register.publishing.Publishing;
import org.ohsel.examples.register.search.RecordQuery;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.rules.EngagementValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills a register that is empty, if the settings say so: with the logs of a folder ({@code register.load}), which are published as far as nothing
 * speaks against it, or with made-up records ({@code register.generate} says how many).
 */
@Component
class FirstRecords implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRecords.class);
    private static final String WHO = "start";
    private static final long SEED = 18;

    private final Intake intake;
    private final Publishing publishing;
    private final RecordSearch search;
    private final EngagementReader reader;
    private final @Nullable Path load;
    private final int generate;

    FirstRecords(
            Intake intake,
            Publishing publishing,
            RecordSearch search,
            EngagementValidator validator,
            @Value("${register.load:#{null}}") @Nullable Path load,
            @Value("${register.generate:0}") int generate) {
        this.intake = intake;
        this.publishing = publishing;
        this.search = search;
        this.reader = EngagementReader.tolerant().withValidator(validator);
        this.load = load;
        this.generate = generate;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (load == null && generate == 0) {
            return;
        }
        if (search.find(RecordQuery.of(Audience.STAFF).withSize(1)).total() > 0) {
            LOG.info("There are records already, so none are loaded or made.");
            return;
        }
        if (load != null) {
            for (Path file : logs(load)) {
                take(
                        () -> reader.records(Files.newInputStream(file)),
                        file.getFileName().toString(),
                        this::publish);
            }
        }
        if (generate > 0) {
            take(
                    () -> reader.withFraming(Framing.LINES).records(lines(new GeneratedRecords(generate, SEED))),
                    "what was made up",
                    taken -> {});
        }
    }

    private static List<Path> logs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|ndjson)"))
                    .sorted()
                    .toList();
        }
    }

    private void take(Sent sent, String what, Consumer<String> then) {
        AtomicLong refused = new AtomicLong();
        intake.takeEach(sent, new Terms(WHO, false), taken -> {
            if (taken.version() > 0 && taken.id() != null) {
                then.accept(taken.id());
            } else {
                refused.incrementAndGet();
            }
        });
        LOG.info("{} is in the register, but for {} records with errors.", what, refused.get());
    }

    private void publish(String id) {
        publishing
                .examine(id)
                .filter(examination -> !examination.shown().isEmpty())
                .filter(examination -> !examination.findings().hasErrors() && !examination.needsConfirmation())
                .map(Examination::version)
                .ifPresent(version -> publishing.publish(id, version, null, WHO));
    }

    @SuppressWarnings("JdkObsolete") // it is what a SequenceInputStream takes
    private static InputStream lines(Iterator<String> records) {
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return records.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream((records.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}

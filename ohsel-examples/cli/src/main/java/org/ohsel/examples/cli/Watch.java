// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ohsel.io.report.Visible;

/** Runs a validation again whenever a file changes, comes or goes, until Ctrl-C. */
final class Watch {

    /** How long files must stay the same before they are read: many programs write a file in several goes. */
    private static final long SETTLED = 200;

    private final Supplier<Collection<Path>> files;
    private final Interruption interruption;
    private final PrintWriter err;

    /** A validation. */
    @FunctionalInterface
    interface Run {

        int run() throws IOException;
    }

    /**
     * The state of a file.
     *
     * @param modified when it was last written, in milliseconds
     * @param length how long it is
     */
    private record State(long modified, long length) {}

    private static final State FOLDER = new State(0, 0);

    Watch(Supplier<Collection<Path>> files, Interruption interruption, PrintWriter err) {
        this.files = files;
        this.interruption = interruption;
        this.err = err;
    }

    /** The files that arguments refer to, and those in other files and folders. */
    static Collection<Path> files(Collection<String> arguments, Collection<Path> others) {
        Set<Path> files = new TreeSet<>(others);
        new Inputs().of(arguments.stream().toList()).forEach(input -> files.add(input.file()));
        for (String argument : arguments) {
            try {
                files.add(Path.of(argument));
            } catch (InvalidPathException e) {
                // There is no such file, which is said when it is read.
            }
        }
        for (Path folder : others) {
            try (Stream<Path> children = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
                children.forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                // Likewise.
            }
        }
        return files;
    }

    /** Runs until Ctrl-C, and gives the exit status for it. */
    int run(Run validation) throws IOException {
        while (!interruption.isAsked()) {
            Map<Path, State> before = states();
            validation.run();
            try (Changes changes = Changes.in(before.keySet())) {
                err.println("ohsel: waiting for changes; Ctrl-C ends");
                Map<Path, State> now = states();
                while (now.equals(before) && !interruption.isAsked()) {
                    changes.await(interruption);
                    now = states();
                }
                settle(before, now);
            }
        }
        return Interruption.STATUS;
    }

    private void settle(Map<Path, State> before, Map<Path, State> changed) {
        Map<Path, State> now = changed;
        Map<Path, State> last = Map.of();
        while (!now.equals(last) && !interruption.isAsked()) {
            interruption.await(SETTLED);
            last = now;
            now = states();
        }
        Set<Path> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        for (Path path : paths) {
            if (!interruption.isAsked()
                    && !Files.isDirectory(path)
                    && !Objects.equals(before.get(path), now.get(path))) {
                err.println(Visible.text("ohsel: " + path + " has changed"));
            }
        }
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new TreeMap<>();
        for (Path file : files.get()) {
            try {
                // What comes and goes in a folder is among the files; a report may be written there, too.
                states.put(
                        file,
                        Files.isDirectory(file)
                                ? FOLDER
                                : new State(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
            } catch (IOException e) {
                // It is not there.
            }
        }
        return states;
    }
}

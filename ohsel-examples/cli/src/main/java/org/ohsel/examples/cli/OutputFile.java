// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Visible;

/**
 * A file that is there only once it is complete: it is written beside its place, and moved there at the end. What is not a
 * file, such as a pipe, is written at once.
 */
final class OutputFile implements AutoCloseable {

    private final Path file;
    private final Path place;
    private final @Nullable Path temporary;
    private final Output output;
    private boolean open = true;

    /** A file that cannot be written. */
    static final class UnwritableException extends IOException {
        private static final long serialVersionUID = 1;

        private final String sentence;

        UnwritableException(Path file, IOException cause) {
            super(cause);
            sentence = Visible.text("ohsel: cannot write " + file + ": " + Inputs.reason(cause));
        }

        /** Which file, and why. */
        String sentence() {
            return sentence;
        }
    }

    /**
     * Begins the file.
     *
     * @throws UnwritableException if nothing can be written there
     */
    OutputFile(Path file) throws UnwritableException {
        this.file = file;
        try {
            place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new AccessDeniedException(file.toString());
            }
            boolean special = Files.exists(place) && !Files.isRegularFile(place);
            temporary = special ? null : beside(place);
            output = new Output(
                    temporary == null
                            ? Files.newOutputStream(place)
                            : Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    /**
     * Writes a whole file.
     *
     * @throws UnwritableException if it cannot be written; other exceptions are those of the content
     */
    static void write(Path file, Content content) throws IOException {
        try (OutputFile target = new OutputFile(file)) {
            try {
                content.writeTo(target.stream());
            } catch (IOException e) {
                if (target.output.failure == null) {
                    throw e;
                }
                // Which file could not be written, and why, is said below.
            }
            target.complete();
        }
    }

    /** Something to write. */
    interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    /**
     * Checks that files to be written replace neither each other nor what is read.
     *
     * @throws IllegalArgumentException if one does; its message says which
     */
    static void check(List<Path> files, List<Input> inputs) {
        Set<Path> taken = new HashSet<>();
        for (Path file : files) {
            if (!taken.add(file.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException("The same file is to be written twice: " + file);
            }
            if (inputs.stream().anyMatch(input -> input.isIn(file))) {
                throw new IllegalArgumentException("What is read would be replaced: " + file);
            }
        }
    }

    /** A name that is hidden, and that no other run has. */
    private static Path beside(Path place) {
        String name =
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + "." + System.nanoTime() + ".tmp";
        return place.resolveSibling(name);
    }

    /** What takes the content. What goes wrong there is known at the end. */
    OutputStream stream() {
        return output;
    }

    /**
     * Puts the file in its place.
     *
     * @throws UnwritableException if something could not be written
     */
    void complete() throws UnwritableException {
        open = false;
        try {
            output.close();
            if (output.failure != null) {
                throw output.failure;
            }
            if (temporary != null) {
                keepPermissions(place, temporary);
                move(temporary, place);
            }
        } catch (IOException e) {
            delete();
            throw new UnwritableException(file, e);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing of a file that was not completed. */
    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                output.close();
            } catch (IOException e) {
                // It is thrown away.
            }
            delete();
        }
    }

    private void delete() {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                temporary.toFile().deleteOnExit();
            }
        }
    }

    /** Remembers the first failure, which a writer of text keeps to itself. */
    private static final class Output extends FilterOutputStream {

        private @Nullable IOException failure;

        Output(OutputStream output) {
            super(new BufferedOutputStream(output));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            run(() -> out.write(bytes, from, length));
        }

        @Override
        public void write(int each) throws IOException {
            run(() -> out.write(each));
        }

        @Override
        public void flush() throws IOException {
            run(out::flush);
        }

        private void run(Step step) throws IOException {
            try {
                step.run();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}

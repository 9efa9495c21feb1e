// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Report;

/** Finds the files that the arguments of a command refer to. */
final class Inputs implements AutoCloseable {

    private static final String STANDARD_INPUT = "-";
    private static final Pattern JSON = Pattern.compile("(?i).*\\.(json|ndjson|jsonl)(\\.gz)?");

    /**
     * A file to read.
     *
     * @param name its name in reports
     * @param file where it is
     */
    record Input(String name, Path file) {}

    /**
     * An argument that cannot be read.
     *
     * @param name the argument
     * @param reason why
     */
    record Complaint(String name, String reason) {

        @Override
        public String toString() {
            return "cannot read " + name + ": " + reason;
        }
    }

    private final List<Complaint> complaints = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable Path standardInput;

    /** The files for the arguments, in order; those of a folder sorted by name. */
    List<Input> of(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            try {
                add(argument, inputs);
            } catch (IOException e) {
                complaints.add(new Complaint(argument, reason(e)));
            } catch (InvalidPathException e) {
                complaints.add(new Complaint(argument, "this is not a valid path: " + e.getReason()));
            }
        }
        return inputs;
    }

    private void add(String argument, List<Input> inputs) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            inputs.add(new Input(Report.STANDARD_INPUT, standardInput()));
            return;
        }
        Path path = Path.of(argument);
        if (!Files.isDirectory(path)) {
            inputs.add(new Input(argument, path));
            return;
        }
        int before = inputs.size();
        addFolder(path, inputs);
        if (inputs.size() == before) {
            complaints.add(new Complaint(
                    argument, "it is a folder without any .json, .ndjson or .jsonl files (or these with .gz)"));
        }
    }

    private void addFolder(Path folder, List<Input> inputs) throws IOException {
        Ignored ignored = Ignored.in(folder);
        List<Path> children;
        try (Stream<Path> files = Files.list(folder)) {
            children = files.sorted().toList();
        }
        for (Path child : children) {
            if (ignored.covers(child)) {
                leftOut.add(child + " ignored because of " + folder.resolve(Ignored.FILE));
            } else if (Files.isDirectory(child)) {
                addFolder(child, inputs);
            } else if (JSON.matcher(child.getFileName().toString()).matches()) {
                inputs.add(new Input(child.toString(), child));
            }
        }
    }

    /** Standard input is saved to a file first: it is read again to show the lines of findings. */
    private Path standardInput() throws IOException {
        if (standardInput == null) {
            standardInput = Files.createTempFile("ohsel", ".tmp");
            Files.copy(System.in, standardInput, StandardCopyOption.REPLACE_EXISTING);
        }
        return Objects.requireNonNull(standardInput);
    }

    /** What could not be read. */
    List<Complaint> complaints() {
        return complaints;
    }

    /** Messages about what was ignored on purpose. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Why a file cannot be read, in words. */
    static String reason(@Nullable IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e == null || e.getMessage() == null ? "no reason was given" : e.getMessage();
    }

    @Override
    public void close() throws IOException {
        if (standardInput != null) {
            Files.deleteIfExists(standardInput);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Findings;

/** Finds the files that the arguments of a command refer to. */
final class Inputs {

    /** The argument for standard input. */
    static final String STANDARD_INPUT = "-";

    /** A name may have line breaks. */
    private static final Pattern JSON = Pattern.compile("(?is).*\\.(json|ndjson|jsonl)(\\.gz)?");

    private final List<Input> inputs = new ArrayList<>();

    /**
     * An argument that cannot be read.
     *
     * @param name the argument
     * @param reason why
     */
    record Complaint(String name, String reason) {

        @Override
        public String toString() {
            return name.isEmpty() ? reason : "cannot read " + name + ": " + reason;
        }
    }

    private final List<Complaint> complaints = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** The files and folders so far, with all links followed, so that each is read once. */
    private final Set<Path> seen = new HashSet<>();

    private boolean standardInput;

    /** The inputs for the arguments, in order; those of a folder sorted by name. */
    List<Input> of(List<String> arguments) {
        for (String argument : arguments) {
            try {
                add(argument);
            } catch (InvalidPathException e) {
                complaints.add(new Complaint(argument, "this is not a valid path: " + e.getReason()));
            }
        }
        return inputs;
    }

    private void add(String argument) {
        if (argument.isEmpty()) {
            complaints.add(new Complaint(argument, "an empty string is not a path; for this folder write ."));
            return;
        }
        if (argument.equals(STANDARD_INPUT)) {
            if (!standardInput) {
                inputs.add(Input.standard());
            }
            standardInput = true;
            return;
        }
        Path path = Path.of(argument);
        if (!Files.isDirectory(path)) {
            addFile(argument, path);
            return;
        }
        int before = inputs.size() + complaints.size() + leftOut.size();
        addFolder(path);
        if (inputs.size() + complaints.size() + leftOut.size() == before) {
            complaints.add(new Complaint(
                    argument, "it is a folder without any .json, .ndjson or .jsonl files (or these with .gz)"));
        }
    }

    private void addFile(String name, Path file) {
        if (isNew(file)) {
            inputs.add(Input.of(name, file));
        }
    }

    /** What goes wrong in a folder is said of that folder, and ends no other. */
    private void addFolder(Path folder) {
        if (!isNew(folder)) {
            return;
        }
        Ignored ignored;
        List<Path> children;
        try (Stream<Path> files = Files.list(folder)) {
            children = files.sorted().toList();
            ignored = Ignored.in(folder);
        } catch (UncheckedIOException e) {
            complaints.add(new Complaint(folder.toString(), reason(e.getCause())));
            return;
        } catch (IOException e) {
            complaints.add(new Complaint(folder.toString(), reason(e)));
            return;
        }
        for (Path child : children) {
            if (ignored.covers(child)) {
                leftOut.add(child + " ignored because of " + folder.resolve(Ignored.FILE));
            } else if (Files.isDirectory(child)) {
                addFolder(child);
            } else if (JSON.matcher(String.valueOf(child.getFileName())).matches()) {
                addChild(child);
            }
        }
    }

    /** A pipe in a folder might wait for ever for somebody to write to it. */
    private void addChild(Path child) {
        if (Files.exists(child) && !Files.isRegularFile(child)) {
            leftOut.add(child + " ignored because it is not a file; it is read if named by itself");
        } else {
            addFile(child.toString(), child);
        }
    }

    private boolean isNew(Path path) {
        try {
            if (!seen.add(path.toRealPath())) {
                leftOut.add(path + " ignored because it is read already");
                return false;
            }
        } catch (IOException e) {
            // It does not exist or cannot be reached, which is said when it is read.
            return true;
        }
        return true;
    }

    /** What could not be read. */
    List<Complaint> complaints() {
        return complaints;
    }

    /** Messages about what was ignored on purpose. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Whether an input was neither a record nor a log: it was not validated, so there is no result. */
    static boolean isOther(Findings findings) {
        return findings.countByRule().containsKey("OHSEL-JSON-014");
    }

    /** Why a file cannot be read, in words. */
    static String reason(@Nullable IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (e instanceof AccessDeniedException) {
            return "access is denied";
        } else if (e instanceof FileAlreadyExistsException) {
            return "there is such a file already";
        } else if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e == null || e.getMessage() == null ? "no reason was given" : e.getMessage();
    }
}

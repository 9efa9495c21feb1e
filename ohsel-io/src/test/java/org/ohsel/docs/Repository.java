// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository, without what a build or a tool writes. */
final class Repository {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".m2", ".idea", ".vscode");

    private Repository() {}

    /** The files whose name ends like this, as paths from the root, in order. */
    static List<Path> files(String... endings) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                for (String ending : endings) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        files.add(ROOT.relativize(file));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    static String text(Path file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    static String text(String file) throws IOException {
        return text(Path.of(file));
    }

    static boolean has(String file) {
        return Files.exists(ROOT.resolve(file));
    }
}

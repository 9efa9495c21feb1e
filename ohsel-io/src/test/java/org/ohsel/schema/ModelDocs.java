// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of the model, as plain text. The compiler itself parses the sources. */
final class ModelDocs {

    private static final Path SOURCES = Path.of("..", "ohsel-model", "src", "main", "java");

    private final Map<String, DocCommentTree> comments = new HashMap<>();

    ModelDocs() {
        try (StandardJavaFileManager files =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("-info.java"))
                    .toList();
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    comments.put(
                            unit.getPackageName() + "." + ((ClassTree) type).getSimpleName(),
                            trees.getDocCommentTree(TreePath.getPath(unit, type)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sentence about a type. */
    String summary(Class<?> type) {
        String paragraph =
                text(type, comment(type).getFullBody().stream().takeWhile(part -> !(part instanceof StartElementTree)));
        return paragraph.replaceFirst("(?s)(?<=\\.) .*", "");
    }

    /** The documentation of a component of a record; where it speaks of null, the schema speaks of leaving out. */
    String component(Class<?> type, String name) {
        return find(type, name)
                .orElseThrow(() -> new IllegalStateException(type + " does not document " + name))
                .replaceAll("\\bnull\\b", "left out");
    }

    private Optional<String> find(Class<?> type, String name) {
        return comment(type).getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(tag -> tag.getName().getName().contentEquals(name))
                .map(tag -> text(type, tag.getDescription().stream().map(Function.identity())))
                .findFirst();
    }

    private DocCommentTree comment(Class<?> type) {
        DocCommentTree comment = comments.get(type.getName());
        if (comment == null) {
            throw new IllegalStateException(type + " is not documented");
        }
        return comment;
    }

    private static String text(Class<?> type, Stream<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(text(type, part)));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String text(Class<?> type, DocTree part) {
        if (part instanceof TextTree it) {
            return it.getBody();
        } else if (part instanceof LiteralTree it) {
            return it.getBody().getBody();
        } else if (part instanceof LinkTree it) {
            return it.getLabel().isEmpty()
                    ? name(it.getReference().getSignature())
                    : text(type, it.getLabel().stream());
        } else if (part instanceof ValueTree it) {
            return constant(type, it.getReference().getSignature());
        } else if (part instanceof EntityTree it && it.getName().contentEquals("amp")) {
            return "&";
        }
        throw new IllegalStateException("how to put as plain text: " + part + " of " + type);
    }

    /** What a link leads to: a constant is known to readers of JSON by its code. */
    private static String name(String reference) {
        String name = reference.replaceFirst("\\(.*", "").replaceFirst(".*[#.]", "");
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name;
    }

    private static String constant(Class<?> type, String reference) {
        try {
            return String.valueOf(type.getField(reference.replace("#", "")).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

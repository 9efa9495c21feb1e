// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What GraalVM has to know of a module to make a native image, because it cannot see it in the code: classes that are
 * looked at by reflection, and resources. In two forms: one file for GraalVM for JDK 23 and later, and the files that the
 * versions before it read.
 */
public final class NativeImageMetadata {

    private static final Path CLASSES = Path.of("target", "classes");

    private final Path folder;
    private final List<Class<?>> reflected;
    private final List<Class<? extends Annotation>> annotations;
    private final List<String> resources;

    private NativeImageMetadata(
            String module, List<Class<?>> reflected, List<Class<? extends Annotation>> annotations) {
        this.folder = Path.of("src", "main", "resources", "META-INF", "native-image", "org.ohsel", module);
        this.reflected = reflected;
        this.annotations = annotations;
        this.resources = files().filter(name -> !name.endsWith(".class"))
                .filter(name -> !name.matches("META-INF/(LICENSE.*|NOTICE|jandex\\.idx|native-image/.*|services/.*)"))
                .toList();
    }

    /**
     * Checks the files of a module, or writes them.
     *
     * @param module the module's name as an artifact
     * @param reflected the classes that are looked at by reflection
     * @param annotations those that are made from a file rather than in the code
     */
    public static void check(String module, List<Class<?>> reflected, List<Class<? extends Annotation>> annotations) {
        NativeImageMetadata metadata = new NativeImageMetadata(module, reflected, annotations);
        metadata.check("reachability-metadata.json", metadata.reachability());
        if (!reflected.isEmpty()) {
            metadata.check("reflect-config.json", list(reflected.stream().map(type -> reflect("name", type, ""))));
        }
        if (!annotations.isEmpty()) {
            metadata.check(
                    "proxy-config.json",
                    list(annotations.stream().map(type -> "{\"interfaces\": [%s]}".formatted(quoted(type.getName())))));
        }
        if (!metadata.resources.isEmpty()) {
            metadata.check(
                    "resource-config.json",
                    "{\"resources\": {\"includes\": %s}}\n"
                            .formatted(list(metadata.resources.stream()
                                            .map(name ->
                                                    "{\"pattern\": %s}".formatted(quoted("\\\\Q" + name + "\\\\E"))))
                                    .strip()));
        }
    }

    /** The public records, enums and sealed interfaces of the module whose folder this is. */
    static List<Class<?>> publicValues() {
        return files().filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                .<Class<?>>map(NativeImageMetadata::load)
                .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    private void check(String name, String content) {
        GeneratedFile.check(folder.resolve(name), content);
    }

    private String reachability() {
        Stream<String> types = reflected.stream()
                .map(type -> reflect(
                        "type", type, Serializable.class.isAssignableFrom(type) ? ", \"serializable\": true" : ""));
        Stream<String> proxies =
                annotations.stream().map(type -> "{\"type\": {\"proxy\": [%s]}}".formatted(quoted(type.getName())));
        return "{\"reflection\": %s, \"resources\": %s}\n"
                .formatted(
                        list(Stream.concat(types, proxies)).strip(),
                        list(resources.stream().map(name -> "{\"glob\": %s}".formatted(quoted(name))))
                                .strip());
    }

    private static String reflect(String key, Class<?> type, String more) {
        return "{\"%s\": %s, \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true, \"allDeclaredFields\": true%s}"
                .formatted(key, quoted(type.getName()), more);
    }

    private static String list(Stream<String> elements) {
        return elements.collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")).replace("[\n  \n]", "[]");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                    false,
                    NativeImageMetadata.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

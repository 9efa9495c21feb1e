// SPDX-License-Identifier: Apache-2.0
package org.ohsel.patterns;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Finds every regular expression in the classes of a module: those in static fields, those of {@code @Pattern}, and those
 * that are given to methods as they are used. An expression that is put together from parts, and not in a static field,
 * is found in its parts only.
 */
final class ExpressionsInClasses {

    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String CONSTRAINT = "Ljakarta/validation/constraints/Pattern;";
    private static final Set<String> FROM_THE_BEGINNING = Set.of("matches", "lookingAt", "asMatchPredicate");
    private static final Set<String> OF_STRING = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final Map<String, Expression> found = new TreeMap<>();

    private ExpressionsInClasses() {}

    /** Those in the module that has a class. */
    static List<Expression> of(Class<?>... anchors) throws Exception {
        ExpressionsInClasses expressions = new ExpressionsInClasses();
        for (Class<?> anchor : anchors) {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                expressions.lookInto(place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    expressions.lookInto(jar.getPath("/"));
                }
            }
        }
        return List.copyOf(expressions.found.values());
    }

    private void lookInto(Path root) throws IOException, ReflectiveOperationException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            Look look = new Look();
            new ClassReader(Files.readAllBytes(file)).accept(look, ClassReader.SKIP_DEBUG);
            for (String field : look.fields) {
                addField(look.name, field, look.uses);
            }
        }
    }

    private void addField(String type, String name, Map<String, Boolean> uses) throws ReflectiveOperationException {
        Field field = Class.forName(type.replace('/', '.')).getDeclaredField(name);
        field.setAccessible(true);
        add(type, (Pattern) field.get(null), uses.getOrDefault(type + "." + name, true));
    }

    private void add(String type, Pattern pattern, boolean search) {
        String simple = type.substring(type.lastIndexOf('/') + 1).replaceAll("\\$.*", "");
        Expression expression = new Expression(simple, pattern, search);
        found.put(expression.name(), expression);
    }

    private void addText(String type, String text, boolean search) {
        try {
            add(type, Pattern.compile(text), search);
        } catch (PatternSyntaxException e) {
            // A replacement, not an expression.
        }
    }

    /** Looks through a class. */
    private final class Look extends ClassVisitor {

        private String name = "";
        private final List<String> fields = new ArrayList<>();
        private final Map<String, Boolean> uses = new TreeMap<>();

        Look() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String type, String sign, String above, String[] interfaces) {
            name = type;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String sign, Object value) {
            if (descriptor.equals("L" + PATTERN + ";") && (access & Opcodes.ACC_STATIC) != 0) {
                fields.add(field);
            }
            return null;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return constraint(descriptor);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String sign) {
            return new RecordComponentVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return constraint(annotation);
                }
            };
        }

        private AnnotationVisitor constraint(String descriptor) {
            return !descriptor.equals(CONSTRAINT)
                    ? null
                    : new AnnotationVisitor(Opcodes.ASM9) {
                        @Override
                        public void visit(String member, Object value) {
                            if (member.equals("regexp")) {
                                addText(name, (String) value, false);
                            }
                        }
                    };
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String sign, String[] thrown) {
            return new Steps(this);
        }
    }

    /** Looks through a method, in which constants come before what is done with them. */
    private final class Steps extends MethodVisitor {

        private final Look look;
        private final List<String> texts = new ArrayList<>();
        private String field = "";

        Steps(Look look) {
            super(Opcodes.ASM9);
            this.look = look;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                texts.add(text);
            }
        }

        @Override
        public void visitFieldInsn(int code, String owner, String name, String descriptor) {
            if (code == Opcodes.GETSTATIC && descriptor.equals("L" + PATTERN + ";")) {
                field = owner + "." + name;
            }
        }

        @Override
        public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean isInterface) {
            boolean fromTheBeginning = FROM_THE_BEGINNING.contains(name);
            if ((owner.equals(PATTERN) && name.equals("compile"))
                    || (owner.equals("java/lang/String") && OF_STRING.contains(name))) {
                boolean constant = look.fields.isEmpty() || !name.equals("compile");
                texts.stream().filter(text -> constant).forEach(text -> addText(look.name, text, !fromTheBeginning));
                texts.clear();
            } else if (owner.equals("java/util/regex/Matcher") || name.equals("asMatchPredicate")) {
                if (!field.isEmpty()) {
                    look.uses.merge(field, !fromTheBeginning, Boolean::logicalOr);
                    field = "";
                }
            }
        }
    }
}

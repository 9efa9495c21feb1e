// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/**
 * What callers of a module may rely on, as a jar for japicmp: the public classes of exported packages, without code,
 * without what is not public, and without the constructors of records that have a builder.
 */
final class PublicClasses {

    private final Path classes;

    PublicClasses(Path classes) {
        this.classes = classes;
    }

    /** Writes the jar; equal classes give equal bytes. */
    void writeTo(OutputStream output) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(output)) {
            for (Path file : exported()) {
                byte[] stripped = strip(Files.readAllBytes(file));
                if (stripped.length > 0) {
                    ZipEntry entry =
                            new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                    jar.putNextEntry(entry);
                    jar.write(stripped);
                    jar.closeEntry();
                }
            }
        }
    }

    private List<Path> exported() throws IOException {
        ModuleDescriptor module;
        try (InputStream input = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(input);
        }
        List<Path> files = new java.util.ArrayList<>();
        for (String name : module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList()) {
            try (var folder = Files.list(classes.resolve(name.replace('.', '/')))) {
                folder.filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> !file.endsWith("package-info.class"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** Empty if the class is not public. */
    private static byte[] strip(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        if (!isPublic(access(reader))) {
            return new byte[0];
        }
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Stripped(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** A nested class has its own access only in the list of inner classes. */
    private static int access(ClassReader reader) {
        int[] access = {reader.getAccess()};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInnerClass(String name, String outer, String inner, int flags) {
                        if (name.equals(reader.getClassName())) {
                            access[0] = flags;
                        }
                    }
                },
                ClassReader.SKIP_CODE);
        return access[0];
    }

    private static boolean isPublic(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static final class Stripped extends ClassVisitor {

        private String canonical = "";
        private boolean isRecord;

        Stripped(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
            isRecord = true;
            canonical += Type.getType(descriptor).getDescriptor();
            super.visitRecordComponent(name, descriptor, signature);
            return null;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return null;
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(
                int typeRef, org.objectweb.asm.TypePath path, String descriptor, boolean visible) {
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (isPublic(access)) {
                super.visitField(access, name, descriptor, signature, value);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            // Components of a record may be added, which changes this constructor: callers use its builder.
            boolean mayChange = isRecord && name.equals("<init>") && descriptor.equals("(" + canonical + ")V");
            if (isPublic(access) && !mayChange) {
                super.visitMethod(access, name, descriptor, signature, exceptions);
            }
            return null;
        }
    }
}

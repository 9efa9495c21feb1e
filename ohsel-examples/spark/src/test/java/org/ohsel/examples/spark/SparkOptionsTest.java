// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** The scripts start the JVM as Spark does. */
class SparkOptionsTest {

    @Test
    void theOptionsAreThoseOfSparkButForItsVectors() throws Exception {
        List<String> ours = Files.readAllLines(Path.of("src/main/sh/spark.options")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        TreeSet<String> theirs = new TreeSet<>(
                List.of(JavaModuleOptions.defaultModuleOptions().trim().split(" ", -1)));
        assertEquals(true, theirs.remove("--add-modules=jdk.incubator.vector"));
        assertEquals(theirs, new TreeSet<>(ours));
    }
}

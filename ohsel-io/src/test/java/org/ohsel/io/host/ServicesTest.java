// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServicesTest {

    /**
     * A module that provides a service of a module which is not there stops the JVM: "Module org.ohsel.io does not read a
     * module that exports tools.jackson.databind". Both databinds are optional, so the services are for the class path.
     */
    @Test
    void theModuleStartsWithoutDatabind() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(descriptor);
            assertEquals("org.ohsel.io", module.name());
            assertEquals(Set.of(), module.provides());
        }
    }
}

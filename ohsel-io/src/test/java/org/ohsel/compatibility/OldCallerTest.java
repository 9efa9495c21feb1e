// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Classes that were compiled against an older version run with this one, and get the same answers. */
class OldCallerTest {

    @Test
    void anOldCallerIsServedAsBefore() throws IOException, ReflectiveOperationException {
        byte[] compiled = Files.readAllBytes(Baseline.FOLDER.resolve("OldCaller.class"));
        Class<?> caller = new ClassLoader(OldCallerTest.class.getClassLoader()) {
            Class<?> load() {
                return defineClass("OldCaller", compiled, 0, compiled.length);
            }
        }.load();
        assertEquals(
                List.of(
                        "{\"type\":\"event\",\"id\":\"public-event-bexley\",\"kind\":\"public-event\",\"title\":\"A title\","
                                + "\"date\":\"2020-06-17\",\"boroughs\":[\"bexley\"],\"body\":\"07N\","
                                + "\"sources\":[{\"document\":\"003\",\"lines\":\"93\"}]}",
                        "OHSEL-CODE-001 /body ERROR",
                        "1 in the log",
                        "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"x-ours\":1}",
                        "60",
                        "A label",
                        "72Q"),
                ((Supplier<?>) caller.getConstructor().newInstance()).get());
    }
}

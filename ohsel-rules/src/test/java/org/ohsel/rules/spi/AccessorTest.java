// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class AccessorTest {

    private static final int MANY = 2_000;

    record Pair(String first, int second) {}

    @Test
    void eachComponentHasAnAccessorOfItsOwn() {
        RecordComponent[] components = Pair.class.getRecordComponents();
        assertEquals("a", new Accessor(components[0]).get(new Pair("a", 1)));
        assertEquals(1, new Accessor(components[1]).get(new Pair("a", 1)));
        assertEquals("b", new Accessor(components[0]).get(new Pair("b", 2)));
    }

    /** A class that was made for an accessor is never unloaded: applications that make a validator for each request would run out of memory. */
    @Test
    void moreAccessorsOfAComponentMakeNoMoreClasses() {
        RecordComponent component = Pair.class.getRecordComponents()[0];
        new Accessor(component).get(new Pair("a", 1));
        long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        for (int i = 0; i < MANY; i++) {
            new Accessor(component).get(new Pair("a", 1));
        }
        long made = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - before;
        assertTrue(made < MANY / 2, () -> made + " classes were loaded");
    }
}

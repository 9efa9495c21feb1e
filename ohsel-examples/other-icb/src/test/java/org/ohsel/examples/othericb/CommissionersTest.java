// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionersTest {

    private final Commissioners commissioners = new Commissioners(Records.vocabulary());

    CommissionersTest() throws IOException {}

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
        ashdale,   2013-03-31,
        ashdale,   2013-04-01, NHS Ashdale CCG
        birchley,  2020-03-31, NHS Birchley and Cedarmoor CCG
        cedarmoor, 2020-03-31, NHS Birchley and Cedarmoor CCG
        birchley,  2020-04-01, NHS Three Dales CCG
        ashdale,   2022-06-30, NHS Three Dales CCG
        ashdale,   2022-07-01, NHS Three Dales Integrated Care Board
        southwark, 2019-01-01, NHS Southwark CCG
        nowhere,   2019-01-01,
        """)
    void whoCommissionedWhere(String district, LocalDate day, String commissioner) {
        assertEquals(commissioner, commissioners.of(district, day).orElse(null));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
        2020-03-31, NHS Birchley and Cedarmoor CCG
        2020-04-01, NHS Three Dales CCG
        2022-07-01, NHS Three Dales Integrated Care Board
        """)
    void whoAnswersForWhatTheCcgDid(LocalDate day, String body) {
        assertEquals(List.of(body), commissioners.answeringFor("Z9B", day));
    }

    @Test
    void whoCameAfterWhom() {
        assertEquals("Z9A, Z9C, QZ9", commissioners.succession("Z9A"));
        assertEquals("QZ9", commissioners.succession("QZ9"));
        assertEquals("unknown", commissioners.succession("Z9Z"));
    }
}

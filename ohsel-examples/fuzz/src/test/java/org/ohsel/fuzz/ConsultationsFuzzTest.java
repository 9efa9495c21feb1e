// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.consultation.GovUkConsultation;

/** What sites of consultations answer, with damage in any place. */
class ConsultationsFuzzTest {

    private static final DamagedJson ANSWERS = new DamagedJson(Fixtures.ofTests("consultation", ".json"));

    static Stream<byte[]> seeds() {
        return Seeds.of(ANSWERS.recipes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void answersAreImported(byte[] recipe) {
        Map<String, byte[]> files = Map.of("a.json", ANSWERS.make(new Recipe(recipe)));
        CitizenSpace space = CitizenSpace.of("https://consult.example.gov.uk", files);
        Imports.hold(space.log(), Imports.items(space), files);
        JsonPlaces.hold(files.get("a.json"), space.log().findings().kept());
        GovUkConsultation govUk = GovUkConsultation.of(files);
        Imports.hold(govUk.log(), Imports.items(govUk), files);
        JsonPlaces.hold(files.get("a.json"), govUk.log().findings().kept());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.consultation.GovUkConsultation;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/**
 * An example of an input in another system's format, after a line with the name of its file: XML is Modern.gov's, {@code
 * govuk.json} is GOV.UK's, and any other JSON is Citizen Space's.
 */
final class ImportText {

    /** How the ids of the rules begin whose examples are such inputs. */
    static final String RULES = "OHSEL-IMPORT-";

    private ImportText() {}

    static List<Finding> findings(String text, LocalDate asOf) {
        Map<String, byte[]> files = VocabularyText.files(text);
        EngagementValidator validator =
                EngagementValidator.standard().withCatalogue(Catalogue.all()).withAsOfDate(asOf);
        if (files.keySet().stream().anyMatch(name -> name.endsWith(".xml"))) {
            return ModernGov.of("https://democracy.example.gov.uk", files)
                    .withValidator(validator)
                    .log()
                    .findings()
                    .kept();
        }
        return files.containsKey("govuk.json")
                ? GovUkConsultation.of(files)
                        .withValidator(validator)
                        .log()
                        .findings()
                        .kept()
                : CitizenSpace.of("https://consult.example.gov.uk", files)
                        .withValidator(validator)
                        .log()
                        .findings()
                        .kept();
    }
}

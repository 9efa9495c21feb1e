// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.beans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Path;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an application may have besides: each is named by a test, and is not where the application looks for its own. */
public final class OtherBeans {

    private OtherBeans() {}

    /** The rules know the vocabulary of another ICB. */
    public static class OwnVocabulary {

        @Bean
        EngagementValidator engagementValidator() throws IOException {
            return EngagementValidator.standard()
                    .withVocabulary(VocabularyFile.read(Path.of("../other-icb/vocabulary"))
                            .addTo(Vocabulary.bundled())
                            .orElseThrow());
        }
    }

    /** The application answers for itself. */
    public static class OwnAnswers {

        @RestControllerAdvice
        static class Advice {

            @ExceptionHandler
            ResponseEntity<String> invalid(MethodArgumentNotValidException invalid) {
                return ResponseEntity.status(422).body("no: " + invalid.getErrorCount());
            }
        }

        @Bean
        Advice advice() {
            return new Advice();
        }
    }

    /** The application has a type of its own, in which there is an event. */
    public static class OwnTypes {

        record Case(@NotNull String number, @Valid Event event) {}

        @RestController
        static class Controller {

            @PostMapping("/cases")
            String add(@RequestBody @Valid Case body) {
                return body.number();
            }

            @GetMapping("/until")
            String until(@RequestParam PartialDate date) {
                return "until " + date.latest();
            }
        }

        @Bean
        Controller controller() {
            return new Controller();
        }
    }
}

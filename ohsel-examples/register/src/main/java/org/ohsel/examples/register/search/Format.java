// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.ErrorResponseException;

/** How records are answered. */
enum Format {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    NDJSON("application/x-ndjson"),
    CSV("text/csv;charset=UTF-8"),
    CALENDAR("text/calendar;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** The format that a request prefers: by a parameter, which a link can have, or by its header. */
    static Format of(Parameters parameters, @Nullable String accept) {
        @Nullable Format named = parameters.choice("format", List.of(values()), Format::code);
        if (named != null) {
            return named;
        }
        for (MediaType wanted : wanted(accept)) {
            for (Format format : values()) {
                if (wanted.includes(MediaType.parseMediaType(format.mediaType))) {
                    return format;
                }
            }
        }
        throw new ErrorResponseException(
                HttpStatus.NOT_ACCEPTABLE,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_ACCEPTABLE,
                        "Records are answered as application/json, application/x-ndjson, text/csv or text/calendar."),
                null);
    }

    private static List<MediaType> wanted(@Nullable String accept) {
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted.isEmpty() ? List.of(MediaType.ALL) : wanted;
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}

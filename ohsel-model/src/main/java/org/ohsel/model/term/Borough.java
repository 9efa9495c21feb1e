// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * A borough. The six of south east London have constants; the vocabulary has the others of London and the City of London, too,
 * and the code of any other place is kept.
 *
 * <p>Named in documents 000 (line 8) and 004 (line 16). Codes (GSS, ODS) and the councils' names are in the vocabulary.
 *
 * @param code the code, such as {@code bexley}
 */
public record Borough(@NotBlank @Size(max = 200) String code) implements OpenTerm {

    /** London Borough of Bexley, GSS E09000004. */
    public static final Borough BEXLEY = new Borough("bexley");

    /** London Borough of Bromley, GSS E09000006. */
    public static final Borough BROMLEY = new Borough("bromley");

    /** Royal Borough of Greenwich (London Borough of Greenwich until 2 February 2012), GSS E09000011. */
    public static final Borough GREENWICH = new Borough("greenwich");

    /** London Borough of Lambeth, GSS E09000022. */
    public static final Borough LAMBETH = new Borough("lambeth");

    /** London Borough of Lewisham, GSS E09000023. */
    public static final Borough LEWISHAM = new Borough("lewisham");

    /** London Borough of Southwark, GSS E09000028. */
    public static final Borough SOUTHWARK = new Borough("southwark");

    /** The six boroughs of south east London, in the order of the alphabet. */
    public static final List<Borough> SOUTH_EAST_LONDON =
            List.of(BEXLEY, BROMLEY, GREENWICH, LAMBETH, LEWISHAM, SOUTHWARK);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Borough of(String code) {
        return new Borough(Objects.requireNonNull(code, "code"));
    }

    @Override
    public String scheme() {
        return OpenTerm.schemeOf(code, "borough");
    }
}

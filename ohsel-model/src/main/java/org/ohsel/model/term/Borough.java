// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * One of the six London boroughs of south east London.
 *
 * <p>Named in documents 000 (line 8) and 004 (line 16). Codes (GSS, ODS) and the councils' names are in the vocabulary.
 */
public enum Borough implements ClosedTerm {
    /** London Borough of Bexley, GSS E09000004. */
    BEXLEY,
    /** London Borough of Bromley, GSS E09000006. */
    BROMLEY,
    /** Royal Borough of Greenwich (London Borough of Greenwich until 2 January 2012), GSS E09000011. */
    GREENWICH,
    /** London Borough of Lambeth, GSS E09000022. */
    LAMBETH,
    /** London Borough of Lewisham, GSS E09000023. */
    LEWISHAM,
    /** London Borough of Southwark, GSS E09000028. */
    SOUTHWARK;

    @Override
    public String scheme() {
        return "borough";
    }
}

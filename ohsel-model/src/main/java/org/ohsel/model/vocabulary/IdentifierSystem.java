// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** A system of official codes. */
public enum IdentifierSystem {
    /**
     * NHS Organisation Data Service. A code is never reused, but the body behind it may change its name and its role.
     */
    ODS,
    /** Office for National Statistics, Government Statistical Service codes: a letter and eight digits. */
    GSS,
    /** The four-character codes that ONS used for councils before GSS. */
    SNAC,
    /** The register of local authorities in England: three letters. LBH is Lambeth. */
    LOCAL_AUTHORITY_REGISTER
}

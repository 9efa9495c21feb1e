// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such record, or none that the visitor may see: the two look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

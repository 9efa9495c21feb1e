// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in place of a stack trace what is wrong with a file that a property names. */
final class FaultyFileAnalyzer extends AbstractFailureAnalyzer<FaultyFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FaultyFileException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}

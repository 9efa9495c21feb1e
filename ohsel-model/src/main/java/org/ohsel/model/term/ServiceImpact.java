// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * What aspect of a service a proposal or decision has an impact on: NHS Act 2006, section 14Z2(2); document 002, line
 * 56.
 */
public enum ServiceImpact implements ClosedTerm {
    /** The manner in which the services are delivered. */
    MANNER,
    /** The range of services available. */
    RANGE;

    @Override
    public String scheme() {
        return "service-impact";
    }
}

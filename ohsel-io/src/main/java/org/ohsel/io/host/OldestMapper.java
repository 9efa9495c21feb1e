// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

/**
 * The oldest mapper that a module works with. With an older one, a module would be accepted and would fail at the first
 * value; so it is rejected when the module is added.
 *
 * @param artifact what holds the mapper, as {@code groupId:artifactId}
 * @param major the first number of its oldest version
 * @param minor the second
 */
public record OldestMapper(String artifact, int major, int minor) {

    /**
     * Rejects a mapper that is older.
     *
     * @param foundMajor the first number of the version found
     * @param foundMinor the second
     * @param found the version found, as its users write it
     * @throws IllegalStateException if it is older; the message says what to do
     */
    public void require(int foundMajor, int foundMinor, String found) {
        if (foundMajor < major || (foundMajor == major && foundMinor < minor)) {
            throw new IllegalStateException("ohsel needs " + artifact + " " + oldest() + " or later, but found " + found
                    + ". Raise the version of Jackson in your build to " + oldest()
                    + " or later, or that of the framework which sets it.");
        }
    }

    /**
     * The oldest version.
     *
     * @return the version, such as {@code 3.1.0}
     */
    public String oldest() {
        return major + "." + minor + ".0";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.model.EngagementLog;

/**
 * A version of the wire format. A minor version adds members and terms of open lists; a major one may change anything.
 *
 * @param major the number before the dot
 * @param minor the number after the dot
 */
public record WireVersion(int major, int minor) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})\\.(\\d{1,5})");
    private static final WireVersion CURRENT =
            parse(EngagementLog.SCHEMA_VERSION).orElseThrow();

    /**
     * Parses a version.
     *
     * @param text the string, such as 1.0
     * @return the version; empty if the string is not a version
     */
    public static Optional<WireVersion> parse(String text) {
        Matcher numbers = FORM.matcher(text);
        return numbers.matches()
                ? Optional.of(new WireVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    /**
     * Whether a string is a version later than the one that this library writes.
     *
     * @param text the string
     * @return true if so; false also if the string is not a version
     */
    public static boolean isNewer(String text) {
        return parse(text)
                .filter(version -> version.hasNewerMajor() || version.hasNewerMinor())
                .isPresent();
    }

    /**
     * Whether the major version is later than that of the version that this library writes.
     *
     * @return true if so
     */
    public boolean hasNewerMajor() {
        return major > CURRENT.major;
    }

    /**
     * Whether the major version is that of the version that this library writes, and the minor version is later.
     *
     * @return true if so
     */
    public boolean hasNewerMinor() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }
}

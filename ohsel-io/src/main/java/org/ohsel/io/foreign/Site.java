// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.ExternalIdentifier;

/**
 * The website of a system, by whose address its records are told from those of others.
 *
 * @param address the address, without what follows the host unless it is part of every address of the site, and
 *     without a slash at its end
 * @param host the host in lower case, such as {@code democracy.example.gov.uk}
 */
public record Site(String address, String host) {

    private static final int LONGEST = 200;
    private static final int LONGEST_ID = 160;
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^A-Za-z0-9_.-]+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S*");
    private static final Pattern TAIL =
            Pattern.compile("(?i)/mgWebService\\.asmx.*|/api/[0-9.]+(?:/.*)?|[?#].*|(?<!/)/+$");

    /**
     * The site at an address.
     *
     * @param address the address, or that of the service on it
     * @return the site
     * @throws IllegalArgumentException if it is not an address of the web
     */
    public static Site at(String address) {
        Site site = ofAddress(TAIL.matcher(address.strip()).replaceAll(""));
        if (site == null) {
            throw new IllegalArgumentException(
                    "expected the address of a website, such as https://democracy.example.gov.uk");
        }
        return site;
    }

    /**
     * The site that a page is on.
     *
     * @param page the address of the page
     * @return the site; null if that is not an address of the web
     */
    public static @Nullable Site of(String page) {
        int end = page.indexOf('/', page.indexOf("//") + 2);
        return ofAddress(end < 0 ? page : page.substring(0, end));
    }

    private static @Nullable Site ofAddress(String address) {
        if (address.length() > LONGEST || !WEB_ADDRESS.matcher(address).matches()) {
            return null;
        }
        try {
            @Nullable String host = URI.create(address).getHost();
            return host == null ? null : new Site(address, host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The id of a record, which no other record of any site has.
     *
     * @param kind what it is, such as {@code meeting}
     * @param id its id on the site
     * @return the id
     */
    public String recordId(String kind, String id) {
        String plain = NOT_OF_AN_ID.matcher(id).replaceAll("-");
        String whole = host + "-" + kind + "-" + plain;
        boolean changed = !plain.equals(id) || whole.length() > LONGEST_ID;
        return whole.substring(0, Math.min(whole.length(), LONGEST_ID))
                + (changed ? "-" + Integer.toHexString(id.hashCode()) : "");
    }

    /**
     * The identifier of something on the site.
     *
     * @param value its id there
     * @return the identifier
     */
    public ExternalIdentifier identifier(String value) {
        return ExternalIdentifier.builder().system(address).value(value).build();
    }

    /**
     * A web address as a browser would understand it on this site.
     *
     * @param address the address, which may begin with a slash
     * @return the whole address; null if it is not one that a record can have
     */
    public @Nullable String resolve(String address) {
        String whole = address.startsWith("/") && !address.startsWith("//") ? this.address + address : address;
        return whole.length() <= 2000 && WEB_ADDRESS.matcher(whole).matches() ? whole : null;
    }
}

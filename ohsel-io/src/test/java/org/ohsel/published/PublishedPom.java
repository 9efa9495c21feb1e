// SPDX-License-Identifier: Apache-2.0
package org.ohsel.published;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * A POM as it is published, and what Maven Central's requirements say against it
 * (https://central.sonatype.org/publish/requirements). The elements are those of the section "Sufficient Metadata".
 */
final class PublishedPom {

    /** Each must be there in each parent, and say something. */
    static final List<String> REQUIRED = List.of(
            "modelVersion",
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "developers/developer/organizationUrl",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    /** Of no use to those who depend on it, or not wanted by Central. */
    static final List<String> UNWANTED = List.of(
            "parent", "build", "profiles", "repositories", "pluginRepositories", "dependencyManagement", "modules");

    private final Document document;
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    PublishedPom(byte[] xml) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The texts of the elements at a path from the root, such as {@code licenses/license/name}. */
    List<String> texts(String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) xpath.evaluate("/project/" + path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    /** The text of the one element at a path, or an empty string. */
    String text(String path) throws XPathExpressionException {
        List<String> texts = texts(path);
        return texts.size() == 1 ? texts.get(0) : "";
    }

    /** What is wrong for everybody, released or not. */
    Set<String> problems() throws XPathExpressionException {
        Set<String> problems = new TreeSet<>();
        for (String path : REQUIRED) {
            int last = path.lastIndexOf('/');
            int parents = last < 0 ? 1 : texts(path.substring(0, last)).size();
            long filled = texts(path).stream().filter(text -> !text.isEmpty()).count();
            if (filled == 0 || filled != parents) {
                problems.add("no " + path);
            }
        }
        for (String path : UNWANTED) {
            if (!texts(path).isEmpty()) {
                problems.add("has " + path);
            }
        }
        for (String path : List.of("url", "scm/url", "issueManagement/url", "licenses/license/url")) {
            texts(path).stream()
                    .filter(text -> !text.matches("https://[a-z.]+/\\S+|https://[a-z.]+/?"))
                    .forEach(text -> problems.add(path + " is no address: " + text));
        }
        if (!texts("licenses/license/name").equals(List.of("Apache-2.0", "OGL-UK-3.0"))) {
            problems.add("licences are " + texts("licenses/license/name"));
        }
        if (!texts("/text()[contains(., '${')]").isEmpty()) {
            problems.add("has a property that was not replaced");
        }
        problemsOfDependencies(problems);
        return problems;
    }

    private void problemsOfDependencies(Set<String> problems) throws XPathExpressionException {
        if (texts("dependencies/dependency").size()
                != texts("dependencies/dependency/version").size()) {
            problems.add("a dependency has no version");
        }
        for (String scope : texts("dependencies/dependency/scope")) {
            if (!Set.of("compile", "runtime", "provided").contains(scope)) {
                problems.add("a dependency has the scope " + scope);
            }
        }
    }

    /** What else is wrong with a release: it is for ever, and it is found by its addresses. */
    Set<String> problemsOfRelease() throws XPathExpressionException {
        Set<String> problems = problems();
        if (text("version").endsWith("-SNAPSHOT")) {
            problems.add("is a snapshot");
        }
        if (texts("dependencies/dependency/version").stream().anyMatch(version -> version.endsWith("-SNAPSHOT"))) {
            problems.add("needs a snapshot");
        }
        if (!texts("/text()[contains(., '.invalid')]").isEmpty()) {
            problems.add("has an address that is not decided");
        }
        return problems;
    }
}

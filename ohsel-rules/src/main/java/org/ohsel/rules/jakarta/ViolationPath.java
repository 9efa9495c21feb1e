// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Translates the location of a finding into a path of Jakarta Validation: {@code /agenda/0/title} is
 * {@code agenda[0].title}.
 */
final class ViolationPath {

    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final String MAP = "extensions";

    /** What can be done at a node: Jakarta has one interface for a node with an index and another for one without. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {

        static Node of(ConstraintViolationBuilder root) {
            return new Node(root::addPropertyNode, root::addBeanNode, root::addConstraintViolation);
        }

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }

    private ViolationPath() {}

    /** Adds a violation at a JSON Pointer relative to the validated value. An index belongs to the node after it. */
    static void add(String pointer, ConstraintViolationBuilder violation) {
        Node node = Node.of(violation);
        String above = "";
        Iterator<String> steps = steps(pointer);
        while (steps.hasNext()) {
            String step = steps.next();
            if (!isElement(step, above)) {
                node = Node.of(node.property().apply(step));
                above = step;
            } else if (steps.hasNext()) {
                above = steps.next();
                node = Node.of(node.property().apply(above).inIterable().atIndex(Integer.parseInt(step)));
            } else {
                element(node.bean().get(), step, above).addConstraintViolation();
                return;
            }
        }
        node.end().run();
    }

    private static LeafNodeBuilderDefinedContext element(
            LeafNodeBuilderCustomizableContext node, String step, String above) {
        return above.equals(MAP)
                ? node.inIterable().atKey(step)
                : node.inIterable().atIndex(Integer.parseInt(step));
    }

    private static boolean isElement(String step, String above) {
        return above.equals(MAP) || INDEX.matcher(step).matches();
    }

    private static Iterator<String> steps(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .iterator();
    }
}

package org.attest.publish.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A page read as XML, which it must be fit for. */
record WebPage(String text, List<Element> elements, Map<String, Element> anchors) {
    static WebPage of(byte[] page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            List<Element> elements = new ArrayList<>();
            collect(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(page))
                            .getDocumentElement(),
                    elements);
            Map<String, Element> anchors = new HashMap<>();
            elements.forEach(element -> anchors.putIfAbsent(element.getAttribute("id"), element));
            return new WebPage(new String(page, StandardCharsets.UTF_8), elements, anchors);
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("not well-formed", broken);
        }
    }

    private static void collect(Element element, List<Element> elements) {
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                collect(below, elements);
            }
        }
    }

    Element root() {
        return elements.getFirst();
    }

    List<Element> elements(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    List<String> ids() {
        return elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<String> links() {
        return elements("a").stream().map(link -> link.getAttribute("href")).toList();
    }

    Element element(String id) {
        return Objects.requireNonNull(anchors.get(id), () -> "no anchor " + id);
    }
}

package dev.codebook.maven;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The plugin as Maven sees it: the descriptor {@code plugin.xml} with goals and parameters. */
final class Plugin {

    private Plugin() {}

    /** Returns a file of the plugin's compiled classes. */
    static Path file(String path) throws Exception {
        var classes = GenerateMojo.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(classes.toURI()).resolve(path);
    }

    static String version() throws Exception {
        return texts(descriptor(), "/plugin/version").get(0);
    }

    static List<String> goals() throws Exception {
        return texts(descriptor(), "//mojo/goal");
    }

    /** Returns the parameters of a goal that a user can set. */
    static List<String> parameters(String goal) throws Exception {
        return texts(descriptor(), "//mojo[goal='" + goal + "']/parameters/parameter[editable='true']/name");
    }

    private static Document descriptor() throws Exception {
        return xml(Files.readString(file("META-INF/maven/plugin.xml")));
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** Returns the text of each element that an XPath expression selects. */
    static List<String> texts(Document document, String path) throws Exception {
        var nodes = select(document, path);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    /** Returns the name of each element that an XPath expression selects. */
    static List<String> names(Document document, String path) throws Exception {
        var nodes = select(document, path);
        var names = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getNodeName());
        }
        return names;
    }

    private static NodeList select(Document document, String path) throws Exception {
        return (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    }
}

package uk.ourplan.core.document;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads our own well-formed page out as plain text: headings underlined, a line for each row of a table with its columns named. */
final class PlainText {

    private final StringBuilder text = new StringBuilder(8_192);
    private final StringBuilder words = new StringBuilder();
    private final List<String> columns = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    private PlainText() {}

    static String of(String page) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PlainText plain = new PlainText();
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new StringReader(page.replace("<!DOCTYPE html>", "")));
            boolean body = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        body |= reader.getLocalName().equals("body");
                        plain.starts(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (body) {
                            plain.words.append(reader.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> plain.ends(reader.getLocalName());
                    default -> {
                        // comments and the like say nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("Our own page is not well-formed.", broken);
        }
        return plain.text.toString().strip() + "\n";
    }

    private void starts(String tag) {
        switch (tag) {
            case "h1", "h2", "h3", "p", "li", "td", "th", "caption" -> words.setLength(0);
            case "thead" -> columns.clear();
            case "tr" -> cells.clear();
            default -> {
                // the rest does not begin anything that is read out
            }
        }
    }

    private void ends(String tag) {
        switch (tag) {
            case "h1" -> heading('=');
            case "h2" -> heading('-');
            case "h3" -> line("\n" + said());
            case "p" -> line(said());
            case "caption" -> line("\n" + said() + ":");
            case "li" -> line("* " + said());
            case "td", "th" -> cells.add(said());
            case "tr" -> row();
            default -> {
                // the rest does not end anything that is read out
            }
        }
    }

    private void heading(char under) {
        String title = said();
        line("\n" + title);
        line(String.valueOf(under).repeat(title.length()));
    }

    private void row() {
        if (columns.isEmpty()) {
            columns.addAll(cells);
            return;
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            said.add(i == 0 || i >= columns.size() ? cells.get(i) : columns.get(i) + ": " + cells.get(i));
        }
        line("* " + String.join("; ", said));
    }

    private String said() {
        String said = words.toString().strip().replaceAll("\\s+", " ");
        words.setLength(0);
        return said;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

package uk.ourplan.kit.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The plainest pieces of a screen. */
public final class Pieces {

    private Pieces() {}

    /** A section of a page on a sheet of its own, under this title. */
    public static Section sheet(String title) {
        Section section = new Section(new H2(title));
        section.addClassName("sheet");
        return section;
    }

    public static Div div(String className, Component... inside) {
        Div div = new Div(inside);
        div.addClassName(className);
        return div;
    }

    /** What may be wider than the screen; it scrolls by itself, by keyboard too, and says what it is. */
    public static Div wide(String label, Component inside) {
        Div wide = div("wide", inside);
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", label);
        wide.getElement().setAttribute("tabindex", "0");
        return wide;
    }

    /** What Enter does in this field. Only that key is told to the server, where a key listener would tell every one. */
    public static void onEnter(TextField field, Consumer<String> doing) {
        field.getElement()
                .addEventListener("keydown", pressed -> doing.accept(field.getValue()))
                .setFilter("event.key === 'Enter'");
    }

    public static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    public static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    public static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    /** A state by word and shape: the shape differs with {@code tone}, so that colour only repeats it. */
    public static Span tag(String text, Tone tone) {
        Span shape = new Span(tone.shape);
        shape.getElement().setAttribute("aria-hidden", "true");
        shape.addClassName("tag-shape");
        Span tag = new Span(shape, new Span(text));
        tag.addClassNames("tag", "tag-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        return tag;
    }

    /** A link within the application. */
    public static Anchor link(String text, String to) {
        Anchor link = new Anchor(to, text);
        link.setRouterIgnore(false);
        return link;
    }

    /** Opens a page beside the application, to be read or printed. */
    public static Anchor page(String address, String says) {
        Anchor link = new Anchor(address, says);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    /** A row of a summary list. */
    public static void row(DescriptionList list, String term, Component... says) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(says));
    }

    public static void row(DescriptionList list, String term, String says) {
        row(list, term, new Span(says));
    }

    public static DescriptionList summary() {
        DescriptionList list = new DescriptionList();
        list.addClassName("summary-list");
        return list;
    }

    /** Says why there is nothing and what to do next. */
    public static Div empty(String says, Component... next) {
        Div empty = new Div(new Paragraph(says));
        empty.addClassName("empty");
        empty.add(next);
        return empty;
    }

    /** How a state feels, with the shape that stands for it. */
    public enum Tone {
        STOP("■"),
        WARN("▲"),
        PROMPT("○"),
        GOOD("✓"),
        GOING("◐"),
        CALM("–");

        private final String shape;

        Tone(String shape) {
            this.shape = shape;
        }
    }
}

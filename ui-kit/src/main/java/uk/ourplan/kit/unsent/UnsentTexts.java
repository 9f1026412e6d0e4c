package uk.ourplan.kit.unsent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.kit.ask.KeepsTexts;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.ask.Writing;
import uk.ourplan.kit.piece.Pieces;

/**
 * Longer texts of every form that does not keep them by itself. A text goes back into its field only where that is the one
 * field of its name under the same headings and holds what it held; otherwise it is shown until somebody puts it away.
 *
 * @see "docs/decisions/0074-the-end-of-a-session.md"
 */
@org.springframework.stereotype.Component
class UnsentTexts implements KeepsTexts, VaadinServiceInitListener {

    private static final String HEADINGS = "h1|h2|h3|h4";

    /** Under which headings and folds, outermost first, ending with the field's own name; what stood in it; what was typed. */
    private record Text(List<String> under, String stood, String typed) {}

    private final transient Unsent unsent;

    UnsentTexts(Unsent unsent) {
        this.unsent = unsent;
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource().addUIInitListener(opened -> ComponentUtil.setData(opened.getUI(), KeepsTexts.class, this));
    }

    @Override
    public void keep(Component place, Worker worker, String where) {
        List<Text> texts = new ArrayList<>();
        place.getChildren()
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .forEach(told -> texts.addAll(told.left));
        fields(place)
                .forEach((under, all) -> all.stream()
                        .filter(Writing::isChanged)
                        .filter(field -> !field.getValue().isBlank())
                        .forEach(field -> texts.add(new Text(under, Writing.drawn(field), field.getValue()))));
        if (!texts.isEmpty()) {
            unsent.keep(worker, where, JsonMapper.shared().writeValueAsString(texts));
        }
    }

    @Override
    public Optional<Component> back(Component place, Worker worker, String where) {
        return unsent.take(worker, where)
                .map(text -> List.of(JsonMapper.shared().readValue(text, Text[].class)))
                .map(texts -> back(place, texts));
    }

    private static Component back(Component place, List<Text> texts) {
        texts.forEach(text -> open(place, text.under()));
        Map<List<String>, List<TextArea>> fields = fields(place);
        List<Text> left = new ArrayList<>();
        for (Text text : texts) {
            List<TextArea> its = fields.getOrDefault(text.under(), List.of());
            if (its.size() == 1 && its.getFirst().getValue().equals(text.stood())) {
                its.getFirst().setValue(text.typed());
            } else {
                left.add(text);
            }
        }
        return new Told(texts.size() > left.size(), left);
    }

    /** Some folds are filled only when they open. */
    private static void open(Component place, List<String> under) {
        place.getChildren().filter(child -> !Writing.answersForItself(child)).forEach(child -> {
            if (child instanceof Details fold && under.contains(words(fold))) {
                fold.setOpened(true);
            }
            open(child, under);
        });
    }

    private static Map<List<String>, List<TextArea>> fields(Component place) {
        Map<List<String>, List<TextArea>> fields = new LinkedHashMap<>();
        collect(place, List.of(), fields);
        return fields;
    }

    private static void collect(Component place, List<String> under, Map<List<String>, List<TextArea>> fields) {
        String heading = "";
        for (Component child : place.getChildren().toList()) {
            if (Writing.answersForItself(child)) {
                continue;
            }
            if (child instanceof HtmlComponent && child.getElement().getTag().matches(HEADINGS)) {
                heading = child.getElement().getTextRecursively();
            }
            List<String> within = heading.isEmpty() ? under : with(under, heading);
            if (child instanceof TextArea field) {
                if (!field.isReadOnly()) {
                    fields.computeIfAbsent(with(within, field.getLabel()), name -> new ArrayList<>())
                            .add(field);
                }
            } else {
                collect(child, child instanceof Details fold ? with(within, words(fold)) : within, fields);
            }
        }
    }

    private static List<String> with(List<String> under, String name) {
        List<String> all = new ArrayList<>(under);
        all.add(name == null ? "" : name);
        return List.copyOf(all);
    }

    private static String words(Details fold) {
        Component summary = fold.getSummary();
        return summary == null ? "" : summary.getElement().getTextRecursively();
    }

    /** That it is back, and what could not go back, until it is put away. */
    private static final class Told extends Div {

        private static final long serialVersionUID = 1L;

        private final transient List<Text> left;

        private Told(boolean some, List<Text> left) {
            this.left = List.copyOf(left);
            addClassName("notice");
            getElement().setAttribute("role", "status");
            if (some) {
                add(new Paragraph("What you had typed here and not sent is back."));
            }
            if (!left.isEmpty()) {
                add(new Paragraph(
                        "What you had typed here has no place of its own any more. Copy what you still need:"));
                left.forEach(text -> add(Pieces.quiet(text.under().getLast() + ": " + text.typed())));
                add(new Button("Put it away", click -> removeFromParent()));
            }
        }
    }
}

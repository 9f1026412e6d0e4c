package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.PoundsField;

/** Asks everything that a section's form describes and keeps the section's JSON up to date. */
public final class SectionEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;
    private final transient ObjectNode content;
    private final transient Around around;
    private final transient Runnable changed;
    private final transient Map<String, Component> fields = new HashMap<>();
    private final transient Map<String, Details> folds = new LinkedHashMap<>();
    private final transient Map<String, String> byPosition = new HashMap<>();
    private final transient List<Runnable> askedOrNot = new ArrayList<>();
    private @Nullable String open;

    public SectionEditor(List<Part> parts, ObjectNode content, Around around, Runnable changed) {
        this.parts = parts;
        this.content = content;
        this.around = around;
        this.changed = () -> {
            askedOrNot.forEach(Runnable::run);
            changed.run();
        };
        addClassName("editor");
        // the browser's own, in the language of the page: quality asks for checked spelling (CONTENT-17)
        getElement().setAttribute("spellcheck", "true");
        build();
    }

    /** Puts the cursor where this path leads, opening what is folded; the nearest field above where it leads nowhere. */
    public boolean focus(String path) {
        String at = path;
        for (Map.Entry<String, String> named : byPosition.entrySet()) {
            if (at.startsWith(named.getKey())) {
                at = named.getValue() + at.substring(named.getKey().length());
            }
        }
        for (Map.Entry<String, Details> fold : Map.copyOf(folds).entrySet()) {
            if (within(at, fold.getKey())) {
                fold.getValue().setOpened(true);
            }
        }
        Component field = nearest(at);
        if (field == null) {
            return false;
        }
        for (Component around = field;
                around != this && around != null;
                around = around.getParent().orElse(null)) {
            around.setVisible(true);
        }
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else if (field instanceof CustomField<?> custom) {
            custom.focus();
        }
        return true;
    }

    /** Says beside the field what is wrong with it. */
    public void say(String path, String wrong) {
        if (nearest(path) instanceof HasValidation field) {
            field.setErrorMessage(wrong);
            field.setInvalid(true);
        }
    }

    private @Nullable Component nearest(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('.'), 0))) {
            Component exact = fields.get(at);
            if (exact != null) {
                return exact;
            }
            String start = at;
            Component beneath = fields.entrySet().stream()
                    .filter(field -> within(field.getKey(), start))
                    .min(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .orElse(null);
            if (beneath != null) {
                return beneath;
            }
        }
        return null;
    }

    private static boolean within(String path, String above) {
        return path.startsWith(above)
                && (path.length() == above.length()
                        || path.charAt(above.length()) == '.'
                        || path.charAt(above.length()) == '[');
    }

    private void build() {
        removeAll();
        fields.clear();
        folds.clear();
        byPosition.clear();
        askedOrNot.clear();
        ask(parts, content, "", this);
    }

    private void ask(List<Part> parts, ObjectNode node, String above, HasComponents into) {
        for (Part part : parts) {
            String path = above + part.key();
            switch (part) {
                case Part.Field field -> {
                    Component component = field(field, node, path);
                    into.add(component);
                    Offered.under(component, field, around.offers(path)).ifPresent(into::add);
                }
                case Part.Group group -> {
                    Component component = group(group, object(node, group.key()), path);
                    into.add(component);
                    askedOrNot(group, node, component);
                }
                case Part.Many many -> {
                    ArrayNode list = array(node, many.key());
                    if (!list.isEmpty() || !asksForNothing(many)) {
                        into.add(many(many, list, path));
                    }
                }
            }
        }
    }

    private Component field(Part.Field field, ObjectNode node, String path) {
        Component component = new FieldOf(field, node, around, () -> {
                    reckon(field, node, path);
                    Following.the(field.key(), node, path, fields);
                    changed.run();
                })
                .component();
        known(path, component);
        return component;
    }

    /** What asks for this path can be found by it, here and on the page. */
    private void known(String path, Component component) {
        fields.put(path, component);
        component.getElement().setAttribute("data-at", path);
    }

    /** Keeps it out of sight until the answer beside it makes it matter; what is filled in is never hidden. */
    private void askedOrNot(Part.Group group, ObjectNode beside, Component component) {
        Part.AskedWhen when = group.asked();
        if (when != null) {
            Runnable look = () -> component.setVisible(when.holdsIn(beside)
                    || !Told.values(group.parts(), object(beside, group.key()), "", around)
                            .isEmpty());
            look.run();
            askedOrNot.add(look);
        }
    }

    private Component group(Part.Group group, ObjectNode node, String path) {
        Div inside = Pieces.div("group-fields");
        if (!group.help().isBlank()) {
            inside.add(Pieces.span("help", group.help()));
        }
        ask(group.parts(), node, group.key().isEmpty() ? path : path + ".", inside);
        if (group.folded()) {
            boolean filled = !Told.values(group.parts(), node, "", around).isEmpty();
            Details fold = new Details(group.title(), inside);
            fold.setOpened(filled);
            fold.addClassName("fold");
            if (group.key().isEmpty()) {
                group.parts().forEach(part -> folds.put(path + part.key(), fold));
            } else {
                folds.put(path, fold);
            }
            return fold;
        }
        if (group.title().isBlank()) {
            return inside;
        }
        Div whole = Pieces.div("group", new H3(group.title()), inside);
        whole.getElement().setAttribute("role", "group");
        whole.getElement().setAttribute("aria-label", group.title());
        return whole;
    }

    /** What the council wants beside what the Act asks is no question where it wants nothing. */
    private boolean asksForNothing(Part.Many many) {
        return many.parts().stream()
                .filter(Part.Field.class::isInstance)
                .map(Part.Field.class::cast)
                .anyMatch(field -> field.kind() instanceof Kind.OneFrom from
                        && from.where() == Kind.Elsewhere.COUNCIL_ITEMS
                        && around.of(from.where()).isEmpty());
    }

    private Component many(Part.Many many, ArrayNode list, String path) {
        Div whole = Pieces.div("many", new H3(many.title()));
        if (!many.help().isBlank()) {
            whole.add(Pieces.span("help", many.help()));
        }
        if (list.isEmpty()) {
            whole.add(Pieces.quiet("None yet."));
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode item) {
                String id = item.path("id").asString("");
                String at = path + "[" + (id.isBlank() ? String.valueOf(i) : id) + "]";
                byPosition.put(path + "[" + i + "]", at);
                whole.add(item(many, list, item, i, at));
            }
        }
        Button more = new Button("Add another " + many.one(), click -> addTo(many, list, path));
        if (list.isEmpty()) {
            more.setText((many.one().matches("[aeiou].*") ? "Add an " : "Add a ") + many.one());
        }
        known(path, more);
        whole.add(more);
        return whole;
    }

    private Component item(Part.Many many, ArrayNode list, ObjectNode item, int i, String at) {
        String id = item.path("id").asString(String.valueOf(i + 1));
        Span headline = new Span(headline(many, item));
        Details fold = new Details(new Span(Pieces.span("item-id", id), headline));
        fold.addClassName("item");
        fold.getElement().setAttribute("data-at", at);
        folds.put(at, fold);
        Runnable fill = () -> {
            Div inside = Pieces.div("item-fields");
            ask(many.parts(), item, at + ".", inside);
            Button remove = new Button("Remove this " + many.one(), click -> {
                list.remove(i);
                open = null;
                build();
                changed.run();
            });
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            if (many.own() != null) {
                inside.add(new Button(
                        "Add another like " + id,
                        click -> put(many, list, item.deepCopy().remove(many.own()), path(at))));
            }
            if (stays(item)) {
                inside.add(Pieces.quiet("It stays as the person said it; add a smaller one beside it."));
            } else {
                inside.add(remove);
            }
            fold.removeAll();
            fold.add(inside);
        };
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && fold.getContent().findAny().isEmpty()) {
                fill.run();
            }
            headline.setText(headline(many, item));
        });
        if (at.equals(open) || (many.parts().size() <= 5 && list.size() <= 4)) {
            fold.setOpened(true);
        }
        return fold;
    }

    /** An outcome that was said to be out of reach is kept (OUTCOME-11). */
    private static boolean stays(ObjectNode item) {
        String reached = item.path("reach").path("answer").asString("");
        return reached.equals("no") || reached.equals("partly");
    }

    private void addTo(Part.Many many, ArrayNode list, String path) {
        put(many, list, list.objectNode(), path);
    }

    private static String path(String at) {
        return at.substring(0, at.lastIndexOf('['));
    }

    private void put(Part.Many many, ArrayNode list, ObjectNode item, String path) {
        list.add(item);
        String id = String.valueOf(list.size() - 1);
        if (!many.prefix().isBlank()) {
            id = nextId(many.prefix(), list);
            item.put("id", id);
        }
        open = path + "[" + id + "]";
        build();
        focus(open);
        changed.run();
    }

    private static String nextId(String prefix, ArrayNode list) {
        int last = 0;
        for (JsonNode item : list) {
            String id = item.path("id").asString("");
            if (id.matches(prefix + "[0-9]{1,6}")) {
                last = Math.max(last, Integer.parseInt(id.substring(prefix.length())));
            }
        }
        return prefix + (last + 1);
    }

    private String headline(Part.Many many, ObjectNode item) {
        Kind kind = many.parts().stream()
                .filter(Part.Field.class::isInstance)
                .map(Part.Field.class::cast)
                .filter(field -> field.key().equals(many.headline()))
                .map(Part.Field::kind)
                .findFirst()
                .orElse(Kind.Plain.LINE);
        return Around.shortened(Told.says(kind, item.path(many.headline()), around));
    }

    /** The amount of a line of support follows from its price and number until somebody types another. */
    private void reckon(Part.Field field, ObjectNode node, String path) {
        boolean priced = "unit_cost_pence".equals(field.key()) || "units".equals(field.key());
        if (priced
                && node.path("unit_cost_pence").isNumber()
                && node.path("units").isNumber()) {
            long pence = node.path("units")
                    .decimalValue()
                    .multiply(BigDecimal.valueOf(node.path("unit_cost_pence").asLong()))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            if (fields.get(path.substring(0, path.lastIndexOf('.') + 1) + "pence") instanceof PoundsField amount) {
                amount.setValue(pence);
            }
        }
    }

    private static ObjectNode object(ObjectNode node, String key) {
        if (key.isEmpty()) {
            return node;
        }
        return node.path(key) instanceof ObjectNode object ? object : node.putObject(key);
    }

    private static ArrayNode array(ObjectNode node, String key) {
        return node.path(key) instanceof ArrayNode array ? array : node.putArray(key);
    }
}

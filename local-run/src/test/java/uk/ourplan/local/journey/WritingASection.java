package uk.ourplan.local.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Writes what a finished plan says into the form that is on the screen, field by field from the top. What stands there
 * already is left as it is; what no field asks is told.
 */
final class WritingASection {

    /** What a form asks of one path, as it stands on the screen. */
    private record Asked(
            String at,
            String tag,
            String boxes,
            boolean filled,
            String says,
            boolean folded,
            boolean asked,
            boolean opened) {}

    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("isf", "Individual service fund"),
            Map.entry("ehc", "Education, health and care plan"),
            Map.entry("nhs", "NHS"),
            Map.entry("section_117", "Section 117 after-care"),
            Map.entry("support", "How my needs are met"),
            Map.entry("one_off", "Once"),
            Map.entry("four_weekly", "Every four weeks"),
            Map.entry("fortnightly", "Every two weeks"),
            Map.entry("weekly", "Every week"),
            Map.entry("monthly", "Every month"),
            Map.entry("quarterly", "Every quarter"),
            Map.entry("annual", "Every year"),
            Map.entry("control", "Control over day-to-day life"),
            Map.entry("protection", "Protection from abuse and neglect"),
            Map.entry("work_education", "Work, education or training"),
            Map.entry("social_economic", "Social and economic wellbeing"),
            Map.entry("nutrition", "Managing and maintaining nutrition"),
            Map.entry("clothing", "Being appropriately clothed"),
            Map.entry("safe_use_of_home", "Using the home safely"),
            Map.entry("habitable_home", "Keeping the home habitable"),
            Map.entry("community_facilities", "Using facilities and services in the community"),
            Map.entry("work_training_education_volunteering", "Work, training, education or volunteering"));

    private final JsonMapper json = new JsonMapper();
    private final Page page;
    private final Typist typist;
    private final Locator editor;
    private final JsonNode wanted;
    private final Map<String, String> numbers;
    private final Map<String, JsonNode> items = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> left = new ArrayList<>();

    /**
     * @param numbers what a need, outcome or line of the finished plan is called in the one that is written; added to
     */
    WritingASection(Page page, Typist typist, Locator editor, JsonNode wanted, Map<String, String> numbers) {
        this.page = page;
        this.typist = typist;
        this.editor = editor;
        this.wanted = wanted;
        this.numbers = numbers;
    }

    /** What could not be written. */
    List<String> write() {
        for (Asked next = next(); next != null; next = next()) {
            try {
                write(next);
            } catch (RuntimeException e) {
                left.add(next.at() + ": "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                done.add(next.at());
                page.keyboard().press("Escape");
            }
        }
        return left;
    }

    private @org.jspecify.annotations.Nullable Asked next() {
        for (Asked one : asked()) {
            if (done.contains(one.at()) || !one.asked()) {
                continue;
            }
            if (one.tag().equals("vaadin-details")) {
                take(one);
            }
            if (has(one)) {
                return one;
            }
        }
        return null;
    }

    private boolean has(Asked one) {
        JsonNode value = value(one.at());
        if (one.tag().equals("vaadin-button")) {
            return value.size() > present(one.at());
        }
        if (one.tag().equals("vaadin-details")) {
            return !one.opened() && !value.isEmpty();
        }
        return !value.isNull()
                && !value.isMissingNode()
                && !(value.isContainer() && value.isEmpty())
                && !(value.isString() && value.asString().isBlank());
    }

    private void write(Asked one) {
        Locator field = editor.locator("[data-at='" + one.at() + "']").first();
        if (one.tag().equals("vaadin-button")) {
            add(one, field);
            return;
        }
        done.add(one.at());
        unfold(field, one);
        if (one.tag().equals("vaadin-details")) {
            typist.unfold(field.locator("> vaadin-details-summary"));
            field.locator(".item-fields").first().waitFor();
            return;
        }
        JsonNode value = value(one.at());
        if (one.filled() && stays(one, field, value)) {
            typist.alreadyThere();
            return;
        }
        switch (one.tag()) {
            case "vaadin-text-field", "vaadin-text-area" -> text(field, value.asString());
            case "vaadin-custom-field" -> {
                if (value.isNumber()) {
                    typist.writePounds(field, value.asLong());
                } else {
                    typist.writeDay(field, LocalDate.parse(value.asString()));
                }
            }
            case "vaadin-radio-group" -> typist.answer(field, value.asBoolean());
            case "vaadin-select" -> typist.choose(field, words(field, value.asString()));
            case "vaadin-checkbox-group" -> {
                List<String> labels = new ArrayList<>();
                value.forEach(code -> labels.add(words(field, code.asString())));
                typist.tick(field, labels);
            }
            default -> boxes(one, field, value);
        }
    }

    /** Takes what is offered where the wanted words begin with it. */
    private void text(Locator field, String text) {
        Locator offers = field.locator("xpath=following-sibling::*[1][contains(@class, 'offers')]")
                .locator("vaadin-button:visible");
        for (int i = 0; i < offers.count(); i++) {
            String offered = Objects.requireNonNullElse(offers.nth(i).getAttribute("data-offers"), "");
            if (!offered.isBlank() && text.startsWith(offered)) {
                typist.take(offers.nth(i), field, offered, text);
                return;
            }
        }
        typist.write(field, text);
    }

    /** Sentences that the record brought stay in its words; whatever else stands there has to be what is wanted. */
    private boolean stays(Asked one, Locator field, JsonNode value) {
        return switch (one.tag()) {
            case "vaadin-select" -> one.says().equals(words(field, value.asString()));
            case "vaadin-text-field" -> one.says().equals(value.asString());
            case "vaadin-custom-field" ->
                value.isNumber()
                        ? one.says().equals("%d.%02d".formatted(value.asLong() / 100, value.asLong() % 100))
                        : one.says()
                                .equals("%d %d %d"
                                        .formatted(
                                                LocalDate.parse(value.asString())
                                                        .getDayOfMonth(),
                                                LocalDate.parse(value.asString())
                                                        .getMonthValue(),
                                                LocalDate.parse(value.asString())
                                                        .getYear()));
            default -> true;
        };
    }

    private void boxes(Asked one, Locator field, JsonNode value) {
        if (one.boxes().equals("statements")) {
            for (int i = 0; i < value.size(); i++) {
                if (i > 0) {
                    typist.press(field.locator("vaadin-button").last());
                }
                typist.write(
                        field.locator("vaadin-text-area").nth(i), value.get(i).asString());
            }
        } else if (one.boxes().equals("pairs")) {
            int i = 0;
            for (Map.Entry<String, JsonNode> pair : value.properties()) {
                if (i > 0) {
                    typist.press(field.locator("vaadin-button").last());
                }
                typist.write(field.locator("vaadin-text-field").nth(2 * i), pair.getKey());
                typist.write(
                        field.locator("vaadin-text-field").nth(2 * i + 1),
                        pair.getValue().asString());
                i++;
            }
        } else {
            throw new IllegalStateException("cannot be written: " + one.tag());
        }
    }

    private void add(Asked one, Locator button) {
        int before = present(one.at());
        unfold(button, one);
        typist.press(anotherLikeIt(one.at()).orElse(button));
        for (int i = 0; i < 100 && present(one.at()) == before; i++) {
            page.waitForTimeout(50);
        }
        if (present(one.at()) != before + 1) {
            throw new IllegalStateException("nothing was added");
        }
    }

    /** The way to begin another one like the last, where most of the next one stands on the last already. */
    private Optional<Locator> anotherLikeIt(String list) {
        String last = items.keySet().stream()
                .filter(at -> at.startsWith(list + "["))
                .max(Comparator.naturalOrder())
                .orElse(null);
        JsonNode next = value(list)
                .valueStream()
                .filter(one -> !items.containsValue(one))
                .findFirst()
                .orElse(MissingNode.getInstance());
        if (last == null) {
            return Optional.empty();
        }
        long alike = next.propertyStream()
                .filter(one -> !one.getValue().isNull())
                .filter(one ->
                        one.getValue().equals(items.getOrDefault(last, next).path(one.getKey())))
                .count();
        Locator another = editor.locator("vaadin-details.item[data-at='" + last + "'] vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Add another like"));
        return alike > 4 && another.count() > 0 ? Optional.of(another.first()) : Optional.empty();
    }

    /** Opens whatever it is folded in, the outermost first. */
    private void unfold(Locator field, Asked one) {
        if (!one.folded()) {
            return;
        }
        Locator closed = field.locator("xpath=ancestor::vaadin-details[not(@opened)]");
        for (int count = closed.count(); count > 0; count = closed.count()) {
            Locator outermost = closed.first();
            String at = outermost.getAttribute("data-at");
            if (at != null) {
                done.add(at);
            }
            typist.unfold(outermost.locator("> vaadin-details-summary"));
            page.waitForTimeout(40);
        }
    }

    /** Which item of the finished plan this one is: of the same outcome of the assessment, or the next. */
    private void take(Asked one) {
        if (items.containsKey(one.at())) {
            return;
        }
        int bracket = one.at().lastIndexOf('[');
        String list = one.at().substring(0, bracket);
        String id = one.at().substring(bracket + 1, one.at().length() - 1);
        JsonNode meant = value(list);
        JsonNode found = MissingNode.getInstance();
        for (JsonNode candidate : meant) {
            if (items.containsValue(candidate)) {
                continue;
            }
            boolean same = list.equals("people")
                    ? candidate.path("id").asString("").equals(id)
                    : list.equals("carried_over")
                            ? candidate
                                    .path("outcome")
                                    .equals(standing(one.at()).path("outcome"))
                            : !list.equals("needs")
                                    || candidate
                                            .path("outcomes")
                                            .toString()
                                            .equals(standing(one.at())
                                                    .path("outcomes")
                                                    .toString());
            if (same) {
                found = candidate;
                break;
            }
        }
        if (found.isMissingNode() && list.equals("needs") && standing(one.at()).isMissingNode()) {
            for (JsonNode candidate : meant) {
                if (!items.containsValue(candidate)) {
                    found = candidate;
                    break;
                }
            }
        }
        items.put(one.at(), found);
        if (found.has("id")) {
            numbers.put(found.path("id").asString(), id);
        }
    }

    private JsonNode began = MissingNode.getInstance();

    /** What the section held before anything was written. */
    WritingASection beganWith(JsonNode content) {
        began = content;
        return this;
    }

    private JsonNode standing(String at) {
        String list = at.substring(0, at.lastIndexOf('['));
        String id = at.substring(at.lastIndexOf('[') + 1, at.length() - 1);
        JsonNode there = began.path(list);
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).path("id").asString(String.valueOf(i)).equals(id)) {
                return there.get(i);
            }
        }
        return MissingNode.getInstance();
    }

    private int present(String list) {
        return editor.locator("vaadin-details.item[data-at^='" + list + "[']")
                                .evaluateAll(
                                        "(all, list) => all.filter(one => one.getAttribute('data-at').slice(list.length).split('[').length === 2"
                                                + " && !one.getAttribute('data-at').slice(list.length).includes('.')).length",
                                        list)
                        instanceof Number n
                ? n.intValue()
                : 0;
    }

    private JsonNode value(String at) {
        JsonNode exact = items.get(at);
        if (exact != null) {
            return exact;
        }
        int dot = at.lastIndexOf('.');
        String last = at.substring(dot + 1);
        JsonNode above = dot < 0 ? wanted : value(at.substring(0, dot));
        return above.path(last);
    }

    /** How the screen calls this code. */
    private String words(Locator field, String code) {
        String number = numbers.get(code);
        if (number != null || code.matches("[A-Z][0-9]+")) {
            return labelThatBegins(field, (number == null ? code : number) + " – ");
        }
        String spaced = code.replace('_', ' ');
        return OTHER_WORDS.getOrDefault(code, spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1));
    }

    private static String labelThatBegins(Locator field, String start) {
        return field.locator("vaadin-checkbox").count() > 0
                ? start
                : String.valueOf(field.evaluate(
                        "(select, start) => (select.items || []).map(one => one.label)"
                                + ".find(label => label && label.startsWith(start)) || start",
                        start));
    }

    private List<Asked> asked() {
        List<Asked> all = new ArrayList<>();
        for (JsonNode one : json.valueToTree(editor.evaluate(script()))) {
            all.add(new Asked(
                    one.path("at").asString(),
                    one.path("tag").asString(),
                    one.path("boxes").asString(),
                    one.path("filled").asBoolean(),
                    one.path("says").asString(""),
                    one.path("folded").asBoolean(),
                    one.path("asked").asBoolean() && !one.path("readonly").asBoolean(),
                    one.path("opened").asBoolean()));
        }
        return all;
    }

    private static String script() {
        try (var script = WritingASection.class.getResourceAsStream("what-is-asked.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

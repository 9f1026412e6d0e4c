package uk.ourplan.web.review;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewView.Planned;
import uk.ourplan.api.review.ReviewView.SectionView;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Pruned;
import uk.ourplan.web.plan.form.SectionEditor;
import uk.ourplan.web.plan.form.SectionReading;

/** One section of a review: it saves itself, one save at a time, and says quietly whether what was typed is saved. */
class ReviewSheet extends Section {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> KEPT_UNDER =
            Map.of("need", "needs", "outcome", "outcomes", "risk", "risks");

    private final transient ReviewView review;
    private final transient ReviewSectionName name;
    private final transient ReviewsApi reviews;
    private final transient Ask ask;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final transient Consumer<ReviewView> saved;
    private final transient ObjectNode content;
    private final Span status = Pieces.span("save-status", "");
    private long revision;
    private boolean saving;
    private boolean again;
    private @Nullable SectionEditor editor;

    ReviewSheet(
            ReviewView review,
            SectionView section,
            Around around,
            ReviewsApi reviews,
            Ask ask,
            JsonMapper json,
            Clock clock,
            Consumer<ReviewView> saved) {
        this.review = review;
        this.name = section.name();
        this.reviews = reviews;
        this.ask = ask;
        this.json = json;
        this.clock = clock;
        this.saved = saved;
        this.revision = section.revision();
        this.content = tree(section);
        addClassNames("sheet", "section-sheet");
        getElement().setAttribute("data-saves", "");
        status.getElement().setAttribute("role", "status");
        add(Pieces.div("section-head", new H2(ReviewForms.title(name)), Pieces.div("saving", status)));
        if (review.mayWrite()) {
            putWhatWasPlanned();
            SectionEditor fields = new SectionEditor(ReviewForms.parts(name), content, around, this::typed);
            editor = fields;
            add(fields);
        } else if (section.revision() == 0) {
            add(new Paragraph("Nothing was written here."));
        } else {
            add(new SectionReading(ReviewForms.parts(name), content, around));
        }
    }

    /** Each need, outcome and risk of the version in force stands here to be answered (REVIEW-05). */
    private void putWhatWasPlanned() {
        review.planned().stream().filter(this::belongsHere).forEach(planned -> {
            ArrayNode list = content.withArray(Objects.requireNonNull(KEPT_UNDER.get(planned.kind())));
            boolean there = list.valueStream()
                    .anyMatch(
                            one -> planned.id().equals(one.path(planned.kind()).asString("")));
            if (!there) {
                list.addObject().put(planned.kind(), planned.id());
            }
        });
    }

    /** Puts the cursor into this field; a need, outcome or risk is named by its number and stands here by its place. */
    void focus(String field) {
        if (editor != null) {
            editor.focus(byPlace(field));
        }
    }

    private String byPlace(String field) {
        int from = field.indexOf('[');
        int to = field.indexOf(']');
        if (from < 0 || to < from) {
            return field;
        }
        String list = field.substring(0, from);
        String id = field.substring(from + 1, to);
        JsonNode items = content.path(list);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).valueStream().anyMatch(value -> id.equals(value.asString("")))) {
                return list + "[" + i + "]" + field.substring(to + 1);
            }
        }
        return field;
    }

    private boolean belongsHere(Planned planned) {
        return switch (name) {
            case WHAT_WAS_MET -> planned.kind().equals("need") || planned.kind().equals("outcome");
            case RISKS -> planned.kind().equals("risk");
            case HOW_HELD, MONEY, CHANGES, NEXT -> false;
        };
    }

    private ObjectNode tree(SectionView section) {
        if (section.content() == null) {
            return json.createObjectNode();
        }
        if (!(json.valueToTree(section.content()) instanceof ObjectNode object)) {
            throw new IllegalStateException("A section is an object.");
        }
        object.remove("name");
        return object;
    }

    private void typed() {
        getElement().setAttribute("data-unsaved", "");
        if (saving) {
            again = true;
        } else {
            save();
        }
    }

    private void save() {
        saving = true;
        again = false;
        say("Saving …", "save-status");
        ask.write(
                reviews.save(
                        review.head().id(),
                        name.code(),
                        json.writeValueAsBytes(Pruned.copyOf(content)),
                        "\"" + revision + "\""),
                answer -> {
                    saving = false;
                    revision++;
                    if (again) {
                        save();
                        return;
                    }
                    getElement().removeAttribute("data-unsaved");
                    say("Saved " + Words.time(clock.instant()), "save-status save-good");
                    saved.accept(Objects.requireNonNull(answer.getBody()));
                },
                this::notSaved);
    }

    private void notSaved(Trouble trouble) {
        saving = false;
        say(
                trouble.status() == 412
                        ? "Not saved: somebody else saved this section too. Copy what you typed and open it again."
                        : "Not saved. Your text is still here. " + trouble.detail(),
                "save-status save-stop");
    }

    private void say(String words, String classNames) {
        status.setClassName(classNames);
        status.setText(words);
    }
}

package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.policy.ExampleLaidAside;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.api.policy.ExampleWritten;
import uk.ourplan.api.policy.FactsWanted;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.question.ExpectedAnswer;
import uk.ourplan.kit.question.FactsForm;

/** The sheet of a worked example: the question, its facts, the day, what is expected, and today's answer at hand to take over. */
final class ExampleSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ExampleView example;
    private final transient WorkedExamplesApi examples;
    private final transient DeterminationsApi law;
    private final transient Ask ask;
    private final transient Consumer<ExampleView> kept;
    private final TextField name = new TextField("Name");
    private final ComboBox<DeterminationAsked> question = new ComboBox<>("Question to the law");
    private final TextField liveCase = new TextField("Record number of a live case");
    private final Div factsPlace = new Div();
    private final DayField day = new DayField("On a fixed day");
    private final ExpectedAnswer expected = new ExpectedAnswer("Expected answer");
    private final TextArea reason = new TextArea("Why");
    private final Div says = new Div();
    private @Nullable FactsForm facts;

    ExampleSheet(
            List<DeterminationAsked> questions,
            @Nullable ExampleView example,
            WorkedExamplesApi examples,
            DeterminationsApi law,
            Ask ask,
            Consumer<ExampleView> kept) {
        this.example = example;
        this.examples = examples;
        this.law = law;
        this.ask = ask;
        this.kept = kept;
        addClassName("example-sheet");
        says.getElement().setAttribute("aria-live", "polite");
        name.setHelperText("As people of this council would call the case, without anybody's name.");
        name.setWidthFull();
        question.setItems(questions);
        question.setItemLabelGenerator(DeterminationAsked::asks);
        question.setWidthFull();
        question.addValueChangeListener(change -> form(change.getValue(), Map.of()));
        day.setHelperText("Leave it empty to try the example on the first day of every change.");
        reason.setHelperText("Everybody who meets the example later reads this.");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setWidthFull();
        liveCase.setHelperText("Only figures, days and codes are copied, and that they were copied is on record.");
        Div copying = Pieces.div("row-of-fields", liveCase, new Button("Copy its facts", click -> copyFacts()));
        add(name, question, new H2("Facts"), copying, factsPlace, day, new H2("What should come of it"));
        add(new Button("Use today's answer as expected", click -> today()), expected, reason, buttons(), says);
        if (example != null) {
            fill(example, questions);
            add(history(example));
        }
    }

    private void fill(ExampleView written, List<DeterminationAsked> questions) {
        name.setValue(written.name());
        questions.stream()
                .filter(each -> each.determination().equals(written.determination()))
                .findFirst()
                .ifPresent(asked -> {
                    question.setValue(asked);
                    form(asked, written.facts());
                });
        day.setValue(written.on());
        expected.put(written.expected() == null ? Map.of() : written.expected());
    }

    private void form(@Nullable DeterminationAsked asked, Map<String, @Nullable Object> values) {
        factsPlace.removeAll();
        facts = asked == null ? null : new FactsForm(asked, values);
        if (facts != null) {
            factsPlace.add(facts);
        }
    }

    private void copyFacts() {
        DeterminationAsked asked = question.getValue();
        if (asked == null || liveCase.isEmpty()) {
            tell("Choose the question and give the record number, then copy.");
            return;
        }
        FactsWanted wanted = new FactsWanted(liveCase.getValue().strip(), asked.determination());
        ask.write(
                examples.copyFacts(wanted, UUID.randomUUID().toString()),
                copied -> {
                    form(asked, copied.facts());
                    says.removeAll();
                    says.add(Pieces.quiet(
                            "The facts are copied. Look them through, and change what would tell whose they are."));
                },
                trouble -> {
                    says.removeAll();
                    says.add(Awaited.note(trouble, this::copyFacts));
                });
    }

    private Component buttons() {
        Div row = Pieces.div("row-of-buttons");
        Button keep = new Button("Keep the example", click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(keep);
        if (example != null && example.expected() != null) {
            row.add(new Button("Lay the example aside", click -> layAside(example)));
        }
        return row;
    }

    private static Component history(ExampleView written) {
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        written.history()
                .forEach(revision -> list.add(new ListItem("From " + Words.day(revision.from())
                        + (revision.expected() == null ? ", laid aside" : "")
                        + (revision.policyVersion() == null
                                ? ""
                                : ", with version " + revision.policyVersion() + " of the policy")
                        + ", by " + revision.changedByName() + ": " + revision.reason())));
        return Pieces.div("sheet", new H2("How it was written, latest first"), list);
    }

    private void today() {
        DeterminationAsked asked = question.getValue();
        Map<String, @Nullable Object> said = said();
        if (asked == null || said == null) {
            tell("Choose the question and mend the facts that are marked.");
            return;
        }
        DeterminationQuestion put = DeterminationQuestion.about(said);
        LocalDate on = day.getValue();
        ask.read(law.determine(asked.determination(), on == null ? put : put.on(on)), this::answered, this::failed);
    }

    private void answered(DeterminationAnswer answer) {
        says.removeAll();
        if (answer.answer() == null) {
            tell("The answer hangs on facts that are not said: " + String.join(", ", answer.missing()) + ".");
            return;
        }
        expected.put(answer.answer());
        says.add(Pieces.quiet("Taken over as it is on " + Words.day(answer.on())
                + ". Change what should come otherwise, and empty what does not matter."));
        answer.reasons().forEach(why -> says.add(Pieces.quiet(why.says() + " (" + why.rule() + ")")));
    }

    private @Nullable Map<String, @Nullable Object> said() {
        return facts == null ? null : facts.facts();
    }

    private void keep() {
        DeterminationAsked asked = question.getValue();
        Map<String, @Nullable Object> said = said();
        Map<String, @Nullable Object> wanted = expected.wanted();
        required(name.isEmpty(), name::setInvalid, name::setErrorMessage, "Give it a name.");
        required(reason.isEmpty(), reason::setInvalid, reason::setErrorMessage, "Say why in a sentence.");
        if (asked == null || said == null || wanted == null || name.isEmpty() || reason.isEmpty()) {
            tell("Mend what is marked, then keep it again. Nothing is lost meanwhile.");
            return;
        }
        ExampleWritten written = new ExampleWritten(
                name.getValue().strip(),
                asked.determination(),
                said,
                day.getValue(),
                wanted,
                reason.getValue().strip(),
                example == null ? null : example.revision());
        ask.write(
                example == null
                        ? examples.add(written, UUID.randomUUID().toString())
                        : examples.change(example.id(), written),
                kept,
                this::failed);
    }

    private void layAside(ExampleView written) {
        required(reason.isEmpty(), reason::setInvalid, reason::setErrorMessage, "Say why in a sentence.");
        if (!reason.isEmpty()) {
            ask.write(
                    examples.layAside(
                            written.id(),
                            new ExampleLaidAside(
                                    written.revision(), reason.getValue().strip()),
                            UUID.randomUUID().toString()),
                    kept,
                    this::failed);
        }
    }

    private static void required(boolean empty, Consumer<Boolean> mark, Consumer<String> say, String says) {
        say.accept(says);
        mark.accept(empty);
    }

    private void failed(Trouble trouble) {
        says.removeAll();
        says.add(Awaited.note(trouble, this::keep));
    }

    private void tell(String text) {
        says.removeAll();
        Paragraph alert = new Paragraph(text);
        alert.getElement().setAttribute("role", "alert");
        says.add(alert);
    }
}

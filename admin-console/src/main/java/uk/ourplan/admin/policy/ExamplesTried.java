package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.ExampleChanged;
import uk.ourplan.api.policy.ExampleTried;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.question.ExpectedAnswer;

/** The council's worked examples under a draft: which come out as expected, which do not and why, and the way to change that. */
final class ExamplesTried extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftView draft;
    private final transient WorkedExamplesApi examples;
    private final transient Ask ask;
    private final transient Runnable again;

    ExamplesTried(DraftView draft, WorkedExamplesApi examples, Ask ask, Runnable again) {
        this.draft = draft;
        this.examples = examples;
        this.ask = ask;
        this.again = again;
        List<ExampleTried> failing =
                draft.examples().stream().filter(tried -> !tried.passes()).toList();
        int passing = draft.examples().size() - failing.size();
        add(new H2("Worked examples"));
        if (draft.examples().isEmpty()) {
            add(Pieces.quiet("None of the council's worked examples is reached by this change."));
            add(Pieces.link("Write an example", PolicyNavigation.examples()));
            return;
        }
        if (passing > 0) {
            add(Pieces.tag(Words.many(passing, "example comes", "examples come") + " out as expected", Tone.GOOD));
        }
        failing.forEach(tried -> add(failed(tried)));
        draft.examples().stream()
                .filter(tried -> tried.passes() && tried.changedBecause() != null)
                .forEach(tried -> add(changed(tried)));
    }

    private Component failed(ExampleTried tried) {
        Div part = Pieces.div(
                "sheet",
                new H3(tried.name()),
                Pieces.tag("Comes out otherwise", Tone.STOP),
                Pieces.quiet(Words.of(tried.determination().replace('-', '_')) + ", on " + Words.day(tried.on())));
        UnorderedList differs = new UnorderedList();
        tried.differs()
                .forEach(one ->
                        differs.add(new ListItem(one.at() + ": expected " + one.expected() + ", got " + one.got())));
        part.add(differs);
        tried.why().forEach(why -> part.add(Pieces.quiet(why)));
        if (draft.may().contains("edit")) {
            part.add(change(tried));
        }
        return part;
    }

    private Component changed(ExampleTried tried) {
        Div part = Pieces.div(
                "sheet",
                new H3(tried.name()),
                Pieces.tag(
                        tried.expected() == null ? "This change lays it aside" : "This change expects something else",
                        Tone.WARN),
                Pieces.quiet(Words.or(tried.changedBecause(), "")));
        if (draft.may().contains("edit")) {
            Button back = new Button("Expect what was expected before", click -> send(tried, null, null));
            back.setAriaLabel("Expect what was expected before of " + tried.name());
            part.add(back);
        }
        return part;
    }

    private Component change(ExampleTried tried) {
        ExpectedAnswer expected = new ExpectedAnswer("What is expected from then on");
        expected.put(asItComes(tried));
        TextArea reason = new TextArea("Why the example changes");
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        Button keep = new Button("Change the example", click -> {
            reason.setInvalid(reason.isEmpty());
            reason.setErrorMessage("Say why in a sentence.");
            Map<String, @Nullable Object> fields = expected.wanted();
            if (fields != null && !reason.isEmpty()) {
                send(tried, fields, reason.getValue().strip());
            }
        });
        keep.setAriaLabel("Change the example " + tried.name());
        Button aside = new Button("Lay the example aside", click -> {
            reason.setInvalid(reason.isEmpty());
            reason.setErrorMessage("Say why in a sentence.");
            if (!reason.isEmpty()) {
                send(tried, null, reason.getValue().strip());
            }
        });
        aside.setAriaLabel("Lay the example " + tried.name() + " aside");
        return new Div(
                Pieces.quiet("What is expected from then on, filled in with what comes out:"),
                expected,
                reason,
                Pieces.div("row-of-buttons", keep, aside));
    }

    /** What is expected with the top-level fields that differ as they come; deeper ones are for whoever writes. */
    private static Map<String, @Nullable Object> asItComes(ExampleTried tried) {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        if (tried.expected() != null) {
            expected.putAll(tried.expected());
        }
        tried.differs().stream()
                .filter(one -> expected.containsKey(one.at()))
                .forEach(one -> expected.put(one.at(), read(one.got(), expected.get(one.at()))));
        return expected;
    }

    private static @Nullable Object read(String got, @Nullable Object before) {
        if (before instanceof Boolean) {
            return Boolean.valueOf(got);
        }
        return before instanceof Number && got.matches("[0-9]{1,18}") ? Long.valueOf(got) : got;
    }

    private void send(ExampleTried tried, @Nullable Map<String, @Nullable Object> expected, @Nullable String reason) {
        ask.write(
                examples.changeIn(tried.id(), draft.id(), new ExampleChanged(draft.revision(), expected, reason)),
                done -> again.run(),
                trouble -> add(Awaited.note(trouble, again)));
    }
}

package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.PanelAnswered;
import uk.ourplan.api.plan.PanelApi;
import uk.ourplan.api.plan.PanelPapers;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** Whether the plan meets a criterion of the council's panel, and the papers that it then takes there (AUTH-07, AUTH-09). */
class PanelSheet extends Section {

    private static final long serialVersionUID = 1L;

    PanelSheet(UUID plan, PanelPapers papers, boolean mayAnswer, PanelApi api, Ask ask, Runnable done) {
        addClassName("sheet");
        add(
                new H2("Does it go to the panel?"),
                new Paragraph("Only a large or unusual plan does. A panel changes nothing and refuses nothing."));
        Map<String, Checkbox> boxes = new LinkedHashMap<>();
        for (PanelPapers.Criterion one : papers.criteria()) {
            Checkbox box = new Checkbox(one.says(), one.met());
            box.setHelperText("What for: " + one.purpose());
            box.setReadOnly(!mayAnswer);
            boxes.put(one.code(), box);
            add(box);
        }
        Select<String> group = new Select<>();
        group.setLabel("Client group whose form is used");
        group.setItems(papers.clientGroups());
        group.setItemLabelGenerator(code -> code == null ? "" : Words.of(code));
        group.setEmptySelectionAllowed(true);
        group.setValue(papers.clientGroup());
        group.setReadOnly(!mayAnswer);
        if (!papers.clientGroups().isEmpty()) {
            add(group);
        }
        add(
                line("Form", Words.or(papers.form(), "none for this group yet")),
                line("Goes to", Words.or(papers.inbox(), "no inbox for this team yet")),
                line("Cost tool’s result", weekly(papers.calculatedWeeklyPence(), "not worked out with the tool")),
                line("Indicative budget with its working", weekly(papers.enteredWeeklyPence(), "none")));
        papers.lacks().forEach(lack -> add(Pieces.tag(lack, Pieces.Tone.WARN)));
        if (mayAnswer) {
            add(keeping(plan, boxes, group, api, ask, done));
        }
    }

    private static Div keeping(
            UUID plan, Map<String, Checkbox> boxes, Select<String> group, PanelApi api, Ask ask, Runnable done) {
        String intention = UUID.randomUUID().toString();
        Div said = new Div();
        Button keep = new Button("Keep these answers");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            PanelAnswered answered = new PanelAnswered(
                    boxes.entrySet().stream()
                            .filter(box -> box.getValue().getValue())
                            .map(Map.Entry::getKey)
                            .toList(),
                    group.getValue());
            ask.write(api.answer(plan, answered, intention + answered.hashCode()), kept -> done.run(), trouble -> {
                keep.setEnabled(true);
                said.removeAll();
                said.add(Awaited.note(trouble, keep::click));
            });
        });
        return Pieces.div("pages", keep, said);
    }

    private static Paragraph line(String what, String says) {
        return new Paragraph(what + ": " + says + ".");
    }

    private static String weekly(@Nullable Long pence, String otherwise) {
        return pence == null ? otherwise : Words.pounds(pence) + " a week";
    }
}

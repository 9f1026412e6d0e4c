package uk.ourplan.web.person;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import uk.ourplan.api.person.TransitionPlan;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.record.RecordNavigation;

/** Which plan a young person has now and at each stage, to when a care leaver is entitled, and what is open (TRANSITION-01 to 06). */
final class From16To25 extends Section {

    private static final long serialVersionUID = 1L;

    From16To25(UUID person, TransitionPlan transition) {
        super(new H2("From 16 to 25"));
        addClassName("sheet");
        add(new Paragraph("The plan of this age: " + transition.kindSays()
                + (transition.inPlace() ? "." : ". It is not there yet.")));
        DescriptionList stages = Pieces.summary();
        transition
                .stages()
                .forEach(stage -> Pieces.row(
                        stages, "At " + stage.age() + ", from " + Words.day(stage.from()), stage.kindSays()));
        if (transition.entitledTo() != null) {
            Pieces.row(
                    stages,
                    "Personal adviser and Pathway Plan",
                    "Entitled from " + Words.day(transition.entitledFrom()) + " to "
                            + Words.day(transition.entitledTo()));
        }
        add(stages, new Why(transition.reasons(), List.of(), transition.on(), "this plan at this age").named());
        if (!transition.open().isEmpty()) {
            UnorderedList open = new UnorderedList();
            open.addClassName("plain-list");
            transition.open().forEach(one -> open.add(new ListItem(finding(person, one))));
            add(new H3("Open"), open);
        }
        add(Pieces.div(
                "actions",
                RecordNavigation.link("Change what is on record", person, PartName.AT_PRESENT, "transition.lead")));
    }

    private static Div finding(UUID person, Finding finding) {
        boolean warns = finding.weight() == Weight.WARNS;
        Div one = Pieces.div(
                "finding",
                Pieces.tag(warns ? "Warning" : "Prompt", warns ? Tone.WARN : Tone.PROMPT),
                new Span(finding.says()));
        one.add(
                finding.part() == null
                        ? Pieces.span("quiet", finding.mend())
                        : RecordNavigation.link(finding.mend(), person, finding.part(), finding.field()));
        one.add(new Why(finding));
        return one;
    }
}

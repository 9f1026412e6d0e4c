package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import uk.ourplan.api.plan.AgreementSought;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;

/** Every condition of assumed agreement with the days that are left, and the stages of getting the plan back (AGREE-08). */
class Countdown extends Div {

    private static final long serialVersionUID = 1L;

    Countdown(AgreementSought sought) {
        addClassName("pages");
        add(new H3("Agreement that may be assumed"));
        LocalDate last = sought.lastDay();
        LocalDate from = sought.assumableFrom();
        Long left = sought.daysLeft();
        if (last == null || from == null || left == null) {
            add(Pieces.quiet("No period runs: the plan was not presented to whoever is to sign."));
        } else {
            add(new Paragraph("It can be returned until " + Words.day(last)
                    + ". Where every condition holds, agreement may be"
                    + " assumed from " + Words.day(from)
                    + (left == 0 ? "; the period is over." : ": " + left + (left == 1 ? " day" : " days") + " left.")));
        }
        UnorderedList conditions = new UnorderedList();
        sought.conditions()
                .forEach(one -> conditions.add(new ListItem(
                        Pieces.tag(one.met() ? "Met" : "Not met", one.met() ? Tone.GOOD : Tone.WARN),
                        new Span(" " + one.says()))));
        add(conditions, new H3("Efforts to get it back"));
        UnorderedList stages = new UnorderedList();
        sought.stages().forEach(stage -> stages.add(new ListItem(new Span(stage.name() + ": " + standing(stage)))));
        add(stages);
    }

    private static String standing(AgreementSought.Stage stage) {
        return switch (stage.standing()) {
            case "done" -> "tried.";
            case "due" -> "due since " + Words.day(stage.due()) + ", and nobody tried.";
            default -> stage.due() == null ? "not yet due." : "not yet due, from " + Words.day(stage.due()) + ".";
        };
    }
}

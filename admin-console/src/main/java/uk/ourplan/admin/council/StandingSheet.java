package uk.ourplan.admin.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** How far a council is: its state, the steps of its opening, and what has to be decided before it goes live. */
final class StandingSheet extends Div {

    private static final long serialVersionUID = 1L;

    StandingSheet(CouncilStanding standing) {
        add(state(standing.council().state()));
        if (standing.steps().stream().anyMatch(step -> !step.done())) {
            OrderedList steps = new OrderedList();
            standing.steps()
                    .forEach(step -> steps.add(new ListItem(
                            Pieces.tag(step.says(), step.done() ? Pieces.Tone.GOOD : Pieces.Tone.PROMPT))));
            add(opening(standing.opening()), steps);
        }
        if (!standing.undecided().isEmpty()) {
            UnorderedList undecided = new UnorderedList();
            standing.undecided()
                    .forEach(one -> undecided.add(new ListItem(new Span(one.title()), Pieces.quiet(one.meaning()))));
            add(
                    new H2("To be decided before it goes live: "
                            + Words.many(standing.undecided().size(), "setting", "settings")),
                    undecided);
        }
        if (!standing.bars().isEmpty()) {
            UnorderedList bars = new UnorderedList();
            standing.bars().forEach(bar -> bars.add(new ListItem(bar)));
            add(new H2("Against the law"), bars);
        }
    }

    private static Component opening(CouncilStanding.Progress opening) {
        if (!opening.goesOn()) {
            Div cutOff = new Div(new H2("The opening was cut off"));
            if (opening.trouble() != null) {
                cutOff.add(new Paragraph(opening.trouble()));
            }
            return cutOff;
        }
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", "The opening");
        String says = "It goes on by itself; you may leave this page.";
        if (opening.of() > 0) {
            bar.setMax(opening.of());
            bar.setValue(opening.done());
            says = opening.done() + " of " + opening.of() + ". " + says;
        } else {
            bar.setIndeterminate(true);
        }
        return new Div(new H2("The opening is under way"), Pieces.quiet(says), bar);
    }

    static Component state(String state) {
        return switch (state) {
            case "open" -> Pieces.tag("Open", Pieces.Tone.GOOD);
            case "suspended" -> Pieces.tag("Suspended", Pieces.Tone.STOP);
            default -> Pieces.tag("Preparing: only its administrators get in", Pieces.Tone.GOING);
        };
    }
}

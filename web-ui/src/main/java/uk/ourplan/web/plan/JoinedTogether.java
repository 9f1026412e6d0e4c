package uk.ourplan.web.plan;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.JointPlans;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.web.identity.PlanStates;

/** Beside the other plans: those that are joined with this one, each with its own check, and one paper for each reader (COMBINE-06). */
class JoinedTogether extends Details {

    private static final long serialVersionUID = 1L;

    private final transient InvolvementApi involvement;
    private final transient Ask ask;
    private final UUID plan;
    private final Div inside = new Div();

    JoinedTogether(UUID plan, InvolvementApi involvement, Ask ask) {
        this.plan = plan;
        this.involvement = involvement;
        this.ask = ask;
        setSummaryText("Plans made together with this one");
        add(inside);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                look();
            }
        });
    }

    /** Asked anew whenever it is opened: it follows from what was saved last. */
    private void look() {
        inside.removeAll();
        inside.add(Pieces.quiet("Looking …"));
        ask.read(involvement.joint(plan), this::show, trouble -> {
            inside.removeAll();
            inside.add(new Paragraph(trouble.detail()));
        });
    }

    private void show(JointPlans joint) {
        inside.removeAll();
        if (joint.parts().size() < 2) {
            inside.add(
                    Pieces.quiet(
                            "None that this council keeps. Add one above under Joining plans, with the record number of whoever it is about."));
            return;
        }
        UnorderedList parts = new UnorderedList();
        parts.addClassName("plain-list");
        joint.parts().forEach(part -> parts.add(new ListItem(line(part))));
        UnorderedList papers = new UnorderedList();
        papers.addClassName("plain-list");
        joint.readers()
                .forEach(reader -> papers.add(new ListItem(Pieces.page(
                        "/documents/plans/" + plan + "/joint/" + reader.code(),
                        "On one paper, for " + Words.or(reader.name(), reader.code())))));
        UnorderedList relief = new UnorderedList();
        joint.relief().forEach(lack -> relief.add(new ListItem(new Span(lack))));
        inside.add(
                new Paragraph("Each part keeps its own check; one that is not ready excuses nothing in the other."),
                parts);
        if (!joint.relief().isEmpty()) {
            inside.add(
                    new Paragraph("What relieves the carer is one service on two plans, and they do not say it alike:"),
                    relief);
        }
        inside.add(papers, new JointMeetingForm(plan, involvement, ask));
    }

    private static Div line(JointPlans.Part part) {
        return Pieces.div(
                "task",
                PlanNavigation.link(
                        part.whose() + ": " + PlanStates.words(part.kind()) + ", version " + part.version(),
                        part.planId()),
                PlanStates.tag(part.state()),
                new Span(
                        part.stops() == 0
                                ? "Nothing stops it."
                                : part.stops() + (part.stops() == 1 ? " thing stops it." : " things stop it.")));
    }
}

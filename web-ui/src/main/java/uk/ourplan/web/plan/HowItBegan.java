package uk.ourplan.web.plan;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.PlanStart;

/** How a plan was started, and what was carried over from the assessment, folded until somebody asks. */
final class HowItBegan extends Details {

    private static final long serialVersionUID = 1L;

    HowItBegan(PlanStart start, @Nullable LocalDate newer) {
        setSummary(new Span(
                newer == null ? "How this plan began" : "How this plan began – a newer assessment is on record"));
        if (newer != null) {
            add(Pieces.div(
                    "notice",
                    new Paragraph("A newer assessment of " + Words.day(newer)
                            + " is on record. This plan keeps the one that it was started from; look at what is different"
                            + " before you go on.")));
        }
        add(new Paragraph("Started on " + Words.day(start.on()) + " by " + start.teamName() + ", from the "
                + Words.within(start.source().code()) + " of " + Words.day(start.sourceCompleted())
                + ". Carried forward from it: " + start.needsCarried()
                + (start.needsCarried() == 1 ? " need." : " needs.")));
        if (!start.ideas().isEmpty()) {
            UnorderedList ideas = new UnorderedList();
            start.ideas().forEach(idea -> ideas.add(new ListItem(idea)));
            add(new Paragraph("Ideas for meeting needs, carried forward:"), ideas);
        }
        List<PlanStart.Ground> holding =
                start.grounds().stream().filter(PlanStart.Ground::holds).toList();
        if (!holding.isEmpty()) {
            UnorderedList grounds = new UnorderedList();
            holding.forEach(ground -> grounds.add(new ListItem(
                    new Span(Words.of(ground.code())),
                    Pieces.span("quiet", ground.evidence() == null ? "" : " – " + ground.evidence()))));
            add(new Paragraph("Grounds on which it is made:"), grounds);
        }
    }
}

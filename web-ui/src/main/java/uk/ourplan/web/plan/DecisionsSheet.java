package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.plan.DecisionTaken;
import uk.ourplan.api.plan.DecisionsApi;
import uk.ourplan.api.plan.DecisionsOnRecord;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.web.plan.form.KeepingForm;
import uk.ourplan.web.plan.form.Recording;

/** Decisions taken in planning, and putting another on record; none is ever altered. */
class DecisionsSheet extends Section {

    private static final long serialVersionUID = 1L;

    private final Awaited<DecisionsOnRecord> list;

    DecisionsSheet(UUID plan, DecisionsApi decisions, Ask ask, JsonMapper json, Unsent unsent, boolean mayRecord) {
        addClassName("sheet");
        list = new Awaited<>(ask.worker(), "Reading the decisions", () -> decisions.read(plan), DecisionsSheet::all);
        add(
                new H2("Decisions"),
                Pieces.lead(
                        "Who decided what, when and on which facts, with the person's view. A decision is followed by"
                                + " another, never altered."),
                list);
        if (mayRecord) {
            add(
                    new H3("Record a decision"),
                    new Recording(
                            KeepingForm.DECISION,
                            json.createObjectNode(),
                            "Record the decision",
                            ask,
                            unsent,
                            "decision/" + plan,
                            (typed, intention) ->
                                    decisions.record(plan, json.treeToValue(typed, DecisionTaken.class), intention),
                            list::load));
        }
        list.load();
    }

    private static Component all(DecisionsOnRecord recorded) {
        Div all = new Div();
        if (recorded.decisions().isEmpty()) {
            all.add(Pieces.quiet("None is on record."));
        }
        recorded.decisions().forEach(one -> {
            DecisionTaken said = one.decision();
            all.add(Pieces.div(
                    "group",
                    new H3((said.kind() == null
                                    ? "Decision"
                                    : Words.of(said.kind().code())) + ", " + Words.day(said.decidedOn())),
                    new Paragraph("Decided by " + said.decidedBy() + ". " + said.facts()),
                    Pieces.quiet(
                            said.personView() == null
                                    ? "The person's view is not known: " + said.noViewReason()
                                    : "The person: " + said.personView()),
                    Pieces.quiet("Recorded by " + one.byName() + " on " + Words.dayAndTime(one.at())
                            + ", under policy version " + one.policyVersion() + " and national law "
                            + one.nationalPack() + ".")));
        });
        return all;
    }
}

package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.form.ArrangingForms;

/** What happens beside referrals: interim support, moves, help, a placement and changes of provider. */
final class BesideReferrals {

    private final ArrangingOfPlan plan;
    private final NotesBeside<ArrangingApi> notes;

    BesideReferrals(ArrangingOfPlan plan, NotesBeside<ArrangingApi> notes) {
        this.plan = plan;
        this.notes = notes;
    }

    Section section() {
        UnorderedList known = new UnorderedList();
        plan.onRecord()
                .interim()
                .forEach(each -> known.add(new ListItem(
                        Boolean.TRUE.equals(each.needed())
                                ? "Interim support (" + each.found() + ") from " + Words.day(each.from()) + ": "
                                        + Words.or(each.what(), "not said")
                                : "No interim support (" + each.found() + "): "
                                        + Words.or(each.reason(), "not said"))));
        plan.onRecord()
                .movesNow()
                .forEach(each -> known.add(new ListItem(each.move() + ", a move "
                        + Words.within(each.direction().code()) + " on " + Words.day(each.on()) + ", "
                        + Words.or(each.otherCouncil(), "the other council is not named")
                        + (each.contactedOn() == null
                                ? ", not contacted"
                                : ", contacted on " + Words.day(each.contactedOn())))));
        plan.onRecord()
                .helpNow()
                .forEach(each -> known.add(new ListItem(each.help() + ", "
                        + (each.type() == null
                                ? "help not answered"
                                : Words.of(each.type().code())) + ": "
                        + Words.or(each.wanted(), "nothing said"))));
        plan.onRecord()
                .changesNow()
                .forEach(each -> known.add(
                        new ListItem(each.change() + ", " + Words.or(each.oldProvider(), "a provider") + " until "
                                + Words.day(each.oldEnds()) + ", next from " + Words.day(each.newStarts()))));
        Section section = new Section(
                new H2("Beside the referrals"),
                known.getChildren().findAny().isEmpty() ? Pieces.quiet("Nothing is on record.") : known);
        section.addClassName("sheet");
        plan.gaps().forEach(gap -> section.add(Pieces.tag(gap, Tone.STOP)));
        if (plan.may().contains("refer")) {
            asked(section);
        }
        if (plan.may().contains("buy")) {
            section.add(ArrangingView.folded(
                    "A care home place for somebody who pays themselves",
                    notes.form(
                            "Record the placement",
                            ArrangingForms.PLACEMENT,
                            plan.onRecord().placed().isEmpty()
                                    ? notes.nothing()
                                    : notes.anew(plan.onRecord().placed().getLast()),
                            Placed.class,
                            notes.api()::placed,
                            "placed")));
        }
        return section;
    }

    private void asked(Section section) {
        for (String found : plan.phasesOpen()) {
            ObjectNode facts = notes.nothing();
            facts.put("found", found);
            section.add(ArrangingView.folded(
                    "Is urgent or interim support needed? (" + found + ")",
                    Pieces.quiet("Support may start before its money is decided, and no amount refuses it."),
                    notes.form(
                            "Decide on " + found,
                            ArrangingForms.INTERIM,
                            facts,
                            InterimDecided.class,
                            notes.api()::interim,
                            "interim/" + found)));
        }
        section.add(
                ArrangingView.folded(
                        "Reassessment, revision or other problems began",
                        notes.form(
                                "Record what began",
                                ArrangingForms.PHASE,
                                notes.nothing(),
                                PhaseBegun.class,
                                notes.api()::phase,
                                "phase")),
                ArrangingView.folded(
                        "The person plans to move",
                        notes.form(
                                "Record the move",
                                ArrangingForms.MOVE,
                                notes.nothing(),
                                Moves.class,
                                notes.api()::moves,
                                "moves")),
                ArrangingView.folded(
                        "Help with arranging",
                        notes.form(
                                "Record the help",
                                ArrangingForms.HELP,
                                notes.nothing(),
                                Help.class,
                                notes.api()::help,
                                "help")),
                ArrangingView.folded(
                        "A provider is changed",
                        notes.form(
                                "Record the change",
                                ArrangingForms.CHANGE,
                                notes.nothing(),
                                ProviderChange.class,
                                notes.api()::providerChange,
                                "change")));
    }
}

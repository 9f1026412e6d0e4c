package uk.ourplan.web.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;

/** The assessments of somebody. */
class AssessmentsPage extends Div {

    private static final long serialVersionUID = 1L;

    AssessmentsPage(PersonRecord record) {
        addClassName("sheet");
        if (record.assessments().isEmpty()) {
            add(Pieces.empty(
                    "No assessment is recorded. One comes in through the import of the council's case system."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (AssessmentSummary one : record.assessments()) {
            Div line = Pieces.div(
                    "task",
                    Pieces.link(
                            Words.of(one.kind().code()) + " assessment of " + Words.day(one.completed()),
                            "people/" + record.id() + "/assessments/" + one.id()),
                    one.eligible() == null
                            ? Pieces.tag("Eligibility open", Tone.WARN)
                            : one.eligible()
                                    ? Pieces.tag("Eligible needs", Tone.GOOD)
                                    : Pieces.tag("No eligible needs", Tone.CALM));
            list.add(new ListItem(line));
        }
        add(list);
    }
}

package uk.ourplan.web.person;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;

/** Who is around somebody, and what the person agreed to about each. */
class PeopleAroundPage extends Div {

    private static final long serialVersionUID = 1L;

    PeopleAroundPage(PersonRecord record) {
        addClassName("columns");
        if (record.people().isEmpty()) {
            add(
                    Pieces.empty(
                            "Nobody is recorded. People come with the assessment or are added in a plan, under People involved."));
        }
        record.people().forEach(around -> add(card(around)));
    }

    private static Section card(PersonAround around) {
        DescriptionList list = Pieces.summary();
        Pieces.row(list, "Who", Words.or(around.relationship(), Words.NOTHING));
        Pieces.row(
                list,
                "Roles",
                around.roles().stream().map(Role::code).map(Words::within).collect(Collectors.joining(", ")));
        PersonAround.Consent consent = around.consent();
        Pieces.row(
                list,
                "Consent to take part",
                consent == null || consent.involve() == null
                        ? Words.NOTHING
                        : Words.of(consent.involve().code()));
        Pieces.row(
                list,
                "Consent to see the plan",
                consent == null || consent.share() == null
                        ? Words.NOTHING
                        : Words.of(consent.share().code()));
        if (consent != null && consent.note() != null) {
            Pieces.row(list, "In their words", consent.note());
        }
        PersonAround.Involved involved = around.involved();
        if (involved != null && involved.said() != null) {
            Pieces.row(list, "Said on " + Words.day(involved.dated()), involved.said());
        }
        PersonAround.CarersPart carer = around.carer();
        if (carer != null) {
            Pieces.row(
                    list,
                    "Cares",
                    Words.or(carer.does(), Words.NOTHING)
                            + (carer.hoursWeekly() == null ? "" : " (" + carer.hoursWeekly() + " hours a week)"));
        }
        Section card = new Section(new H2(Words.or(around.name(), "Name not recorded")), list);
        card.addClassName("sheet");
        if (around.about() != null) {
            card.add(Pieces.quiet(around.about()));
        }
        return card;
    }
}

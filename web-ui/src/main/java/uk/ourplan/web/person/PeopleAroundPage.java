package uk.ourplan.web.person;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.person.ConsentAnswer;
import uk.ourplan.language.person.ConsentPurpose;
import uk.ourplan.language.person.DatedConsent;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.record.RecordNavigation;

/** Who is around somebody, and what the person agreed to about each. */
class PeopleAroundPage extends Div {

    private static final long serialVersionUID = 1L;

    PeopleAroundPage(PersonRecord record, LocalDate today) {
        addClassName("columns");
        if (record.people().isEmpty()) {
            add(
                    Pieces.empty(
                            "Nobody is recorded. People come with the assessment, are added here, or in a plan under People involved."));
        }
        add(RecordNavigation.link(
                "Change who is around them, and what was agreed", record.id(), PartName.PEOPLE_AROUND, ""));
        record.people().forEach(around -> add(card(around, today)));
    }

    /** An authority counts only where its evidence was seen, and until its last day. */
    private static String evidence(PersonAround.Authority authority, LocalDate today) {
        if (authority.ends() != null && authority.ends().isBefore(today)) {
            return "It ended on " + Words.day(authority.ends()) + ".";
        }
        return authority.seen() == null ? "Its evidence was not seen." : "Seen on " + Words.day(authority.seen()) + ".";
    }

    private static Section card(PersonAround around, LocalDate today) {
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
        Map<ConsentPurpose, ConsentAnswer> standing = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            DatedConsent.standing(around.consents(), purpose, today).ifPresent(answer -> standing.put(purpose, answer));
        }
        standing.forEach((purpose, answer) ->
                Pieces.row(list, "Consent: " + Words.within(purpose.code()), Words.of(answer.code())));
        PersonAround.Authority authority = around.authority();
        if (authority != null && authority.kind() != null) {
            Pieces.row(list, "Authority", authority.kind() + ". " + evidence(authority, today));
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

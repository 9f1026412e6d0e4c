package uk.ourplan.web.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.person.AssessmentView;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;

/** One assessment: the outcomes with the person's own words, the impact, and whether the needs are eligible and why. */
@Route("people/:personId/assessments/:assessmentId")
@PageTitle("Assessment – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class AssessmentPage extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleApi people;
    private final transient SignedIn signedIn;

    AssessmentPage(PeopleApi people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID person = Addresses.id(entering, "personId");
        UUID assessment = Addresses.id(entering, "assessmentId");
        removeAll();
        if (person == null || assessment == null) {
            add(new H1("There is no such assessment"), PeopleNavigation.link("Find a person"));
            return;
        }
        add(new Awaited<>(
                        signedIn.worker(),
                        "Opening the assessment",
                        () -> people.assessment(person, assessment),
                        AssessmentPage::show)
                .asPage());
    }

    private static Component show(AssessmentView view) {
        Assessment assessment = view.assessment();
        return Pieces.div(
                "pages",
                PeopleNavigation.toPerson("Back to the record", view.personId()),
                new H1("Assessment of " + Words.day(assessment.completed())),
                eligibility(view.eligibility()),
                outcomes(assessment),
                words(assessment));
    }

    private static Section eligibility(Determined eligibility) {
        Map<String, ?> answer = eligibility.answer();
        Section section = Pieces.sheet("Are the needs eligible?");
        if (answer == null) {
            section.add(Pieces.tag("Not answered yet", Tone.WARN));
        } else {
            boolean eligible = Boolean.TRUE.equals(answer.get("eligible"));
            section.add(Pieces.tag(eligible ? "Eligible" : "Not eligible", eligible ? Tone.GOOD : Tone.CALM));
            section.add(new Paragraph(answer.get("outcomes_counted") + " outcomes cannot be achieved."));
        }
        section.add(new Why(eligibility, "are the needs eligible?"));
        return section;
    }

    private static Section outcomes(Assessment assessment) {
        NativeTableBody body = new NativeTableBody();
        for (String code : inOrder(assessment)) {
            Assessment.OutcomeAnswer said = assessment.outcomes().get(code);
            if (said == null) {
                continue;
            }
            NativeTableHeaderCell head = new NativeTableHeaderCell(Words.of(code));
            head.getElement().setAttribute("scope", "row");
            NativeTableCell answer = new NativeTableCell();
            Ability ability = said.answer();
            answer.add(Pieces.tag(
                    Words.of(ability == null ? null : ability.code()),
                    ability == Ability.UNABLE ? Tone.WARN : ability == Ability.ABLE ? Tone.GOOD : Tone.CALM));
            body.add(new NativeTableRow(
                    head,
                    answer,
                    new NativeTableCell(
                            said.how() == null ? "" : Words.of(said.how().code())),
                    new NativeTableCell(Words.or(said.why(), ""))));
        }
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head("Outcome"), head("Answer"), head("In which way"), head("In their words"))),
                body);
        Section section = new Section(new H2("The outcomes"), Pieces.wide("The outcomes", table));
        section.addClassName("sheet");
        return section;
    }

    /** In the order of the regulation, whatever order they were stored in. */
    private static List<String> inOrder(Assessment assessment) {
        return assessment.kind() == AssessmentKind.CARER
                ? Stream.of(CarerOutcome.values()).map(CarerOutcome::code).toList()
                : Stream.of(AdultOutcome.values()).map(AdultOutcome::code).toList();
    }

    private static Component head(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Section words(Assessment assessment) {
        DescriptionList list = Pieces.summary();
        Pieces.row(list, "The story", Words.or(assessment.narrative(), Words.NOTHING));
        Assessment.Impact impact = assessment.impact();
        if (impact != null) {
            Pieces.row(
                    list,
                    "Significant impact on wellbeing",
                    Words.yesNo(impact.significant()) + ". " + Words.or(impact.text(), ""));
        }
        assessment
                .wellbeing()
                .forEach(one -> Pieces.row(
                        list,
                        Words.of(one.area() == null ? null : one.area().code()),
                        Words.or(one.text(), "")
                                + (one.weight() == null
                                        ? ""
                                        : " (" + Words.within(one.weight().code()) + ")")));
        Assessment.Assessor assessor = assessment.assessor();
        if (assessor != null) {
            Pieces.row(
                    list,
                    "Assessed by",
                    Words.or(assessor.name(), Words.NOTHING) + ", " + Words.or(assessor.role(), "role not recorded"));
        }
        Section section = new Section(new H2("What was found"), list);
        section.addClassName("sheet");
        return section;
    }
}

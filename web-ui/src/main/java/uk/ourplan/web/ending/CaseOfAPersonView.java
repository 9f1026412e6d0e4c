package uk.ourplan.web.ending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.ending.CaseView;
import uk.ourplan.api.ending.CasesApi;
import uk.ourplan.api.ending.DecideCase;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.form.Asking;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Recording;
import uk.ourplan.web.work.WorkNavigation;

/** Somebody's case: what stands in the way of closing it, the decision, and reopening. It never closes by itself. */
@Route("people/:personId/case")
@PageTitle("Case – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class CaseOfAPersonView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<Part> REASON = List.of(Asking.text("reason", "The reason"));

    private final transient CasesApi cases;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private UUID person = new UUID(0, 0);
    private @Nullable Awaited<CaseView> awaited;

    CaseOfAPersonView(CasesApi cases, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID wanted = Addresses.id(entering, "personId");
        if (wanted == null) {
            add(new H1("There is no such record"), PeopleNavigation.link("Find a person"));
            return;
        }
        person = wanted;
        awaited = new Awaited<>(signedIn.worker(), "Opening the case", () -> cases.look(wanted), this::page).asPage();
        add(awaited);
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component page(CaseView view) {
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1(view.closed() ? "The case is closed" : "The case is open"),
                        Pieces.div("actions", PeopleNavigation.toPerson("Back to the record", person))));
        if (view.asked()) {
            Div notice = Pieces.div(
                    "notice",
                    new H2("Decide whether to close it"),
                    new Paragraph("Everything that closing needs is so. It stays open until somebody decides."));
            page.add(notice);
        }
        if (!view.closed()) {
            page.add(inTheWay(view));
        }
        if (!view.may().isEmpty()) {
            page.add(deciding(view));
        }
        page.add(steps(view.steps()));
        return page;
    }

    private static Component inTheWay(CaseView view) {
        Section section = Pieces.sheet("What stands in the way of closing it");
        if (view.findings().isEmpty()) {
            section.add(Pieces.tag("Nothing", Tone.GOOD));
        } else {
            section.add(
                    InTheWay.list(view.findings(), view.personId(), finding -> Pieces.span("quiet", finding.mend())),
                    Pieces.div(
                            "actions",
                            WorkNavigation.link("Do what is open, in My work"),
                            PeopleNavigation.toPlans("The plans and how they end", view.personId())));
        }
        return section;
    }

    private Component deciding(CaseView view) {
        Section section = Pieces.sheet("Decide");
        if (view.may().contains("close")) {
            section.add(recording("Close the case", CaseStepKind.CLOSED));
        }
        if (view.may().contains("keep_open")) {
            section.add(recording("Keep it open", CaseStepKind.KEPT_OPEN));
        }
        if (view.may().contains("reopen")) {
            section.add(recording("Reopen the case", CaseStepKind.REOPENED));
        }
        return section;
    }

    private Component recording(String says, CaseStepKind what) {
        Section section = new Section(new H3(says));
        section.add(new Recording(
                REASON,
                json.createObjectNode(),
                says,
                ask,
                unsent,
                "case/" + what.code() + "/" + person,
                (typed, key) -> cases.decide(
                        person, new DecideCase(what, typed.path("reason").asString("")), key),
                this::again));
        return section;
    }

    private static Component steps(List<CaseStep> steps) {
        Section section = Pieces.sheet("What was decided");
        if (steps.isEmpty()) {
            section.add(Pieces.quiet("Nothing yet."));
        }
        UnorderedList list = new UnorderedList();
        steps.forEach(step -> list.add(new ListItem(Words.of(step.what().code()) + " by " + step.byName() + " on "
                + Words.day(step.on()) + ": " + step.reason())));
        section.add(list);
        return section;
    }
}

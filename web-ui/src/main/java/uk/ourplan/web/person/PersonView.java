package uk.ourplan.web.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.identity.IdentityBar;
import uk.ourplan.web.record.RecordNavigation;

/** Somebody's record: who they are, who is around them, assessments, plans and what happened. */
@Route("people/:personId/:page?(around|assessments|plans|record)")
@PageTitle("Record – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class PersonView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleApi people;
    private final transient PlansApi plans;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient Clock clock;
    private @Nullable UUID personId;
    private transient @Nullable PersonRecord record;
    private String page = "";

    PersonView(PeopleApi people, PlansApi plans, SignedIn signedIn, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID wanted = Addresses.id(entering, "personId");
        page = entering.getRouteParameters().get("page").orElse("");
        if (wanted == null) {
            removeAll();
            add(new H1("There is no such record"), PeopleNavigation.link("Find a person"));
            return;
        }
        removeAll();
        if (record != null && wanted.equals(personId)) {
            add(page(record));
            return;
        }
        personId = wanted;
        add(new Awaited<>(signedIn.worker(), "Opening the record", () -> people.open(wanted), opened -> {
                    record = opened;
                    return page(opened);
                })
                .asPage());
    }

    private Component page(PersonRecord opened) {
        LocalDate today = LocalDate.now(clock);
        return Pieces.div(
                "pages",
                new H1(Words.called(opened.person()) + "’s record"),
                new IdentityBar(opened.person(), opened.circumstances(), opened.capacity(), today),
                tabs(opened),
                switch (page) {
                    case "around" -> new PeopleAroundPage(opened, today);
                    case "assessments" -> new AssessmentsPage(opened);
                    case "plans" -> new PlansPage(opened, plans, ask);
                    case "record" -> new TimelinePage(opened);
                    default -> new OverviewPage(opened);
                });
    }

    private Component tabs(PersonRecord opened) {
        UnorderedList list = new UnorderedList();
        tab(list, opened, "", "Overview");
        tab(list, opened, "around", "People around (" + opened.people().size() + ")");
        tab(list, opened, "assessments", "Assessments (" + opened.assessments().size() + ")");
        tab(list, opened, "plans", "Plans (" + opened.plans().size() + ")");
        tab(list, opened, "advice", "Advice given");
        tab(list, opened, "record", "What happened");
        tab(list, opened, "case", "The case");
        list.add(new ListItem(
                RecordNavigation.link("How to speak, capacity, statements", opened.id(), PartName.HOW_TO_SPEAK)));
        Nav nav = new Nav(list);
        nav.addClassName("sub-ways");
        nav.getElement().setAttribute("aria-label", "This record");
        return nav;
    }

    private void tab(UnorderedList list, PersonRecord opened, String to, String label) {
        Anchor tab = new Anchor("people/" + opened.id() + (to.isEmpty() ? "" : "/" + to), new Span(label));
        if (to.equals(page)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(tab));
    }
}

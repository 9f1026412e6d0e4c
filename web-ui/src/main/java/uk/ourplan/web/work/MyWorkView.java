package uk.ourplan.web.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.web.concern.ConcernsNavigation;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.PlanNavigation;

/** What is due, overdue first; then the worker's plans by the state that they are in. */
@Route("")
@PageTitle("My work – Ourplan")
@RolesAllowed({
    "practitioner",
    "authoriser",
    "panel_member",
    "finance_officer",
    "purchasing_officer",
    "commissioning_officer",
    "council_admin",
    "auditor",
    "delegate"
})
class MyWorkView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Todo todo;
    private final Awaited<MyWork> work;

    MyWorkView(WorkApi api, ConcernsApi concerns, SignedIn signedIn, Clock clock) {
        todo = new Todo(api, new Ask(this, signedIn.worker()), clock);
        work = new Awaited<>(signedIn.worker(), "Loading your work", api::mine, this::show);
        add(new H1("My work"), work, ConcernsNavigation.toDo(concerns, api, signedIn.worker()));
        News.hear(this, change -> work.hear());
    }

    /** Whose tasks are shown, and whether only what is overdue, stands in the address. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        todo.choose(
                query.getSingleParameter("whose").filter("team"::equals).isPresent(),
                query.getSingleParameter("overdue").filter("true"::equals).isPresent());
    }

    private Component show(MyWork mine) {
        todo.show(mine);
        Section plans = new Section(new H2("My plans (" + mine.plans().size() + ")"));
        plans.addClassName("sheet");
        if (mine.plans().isEmpty()) {
            plans.add(Pieces.empty(
                    "You are not writing a plan. Find the person, open their assessment and start one there.",
                    PeopleNavigation.link("Find a person")));
        } else {
            plans.add(board(mine));
        }
        return Pieces.div("work", todo, plans);
    }

    private static Component board(MyWork mine) {
        Div board = Pieces.div("board");
        for (PlanState state : PlanState.values()) {
            List<PlanSummary> here =
                    mine.plans().stream().filter(plan -> plan.state() == state).toList();
            long count = mine.plansByState().getOrDefault(state, (long) here.size());
            if (count == 0 && here.isEmpty()) {
                continue;
            }
            UnorderedList cards = new UnorderedList();
            cards.addClassName("cards");
            here.forEach(plan -> cards.add(card(plan)));
            board.add(Pieces.div("lane", new H3(PlanStates.words(state) + " (" + count + ")"), cards));
        }
        return board;
    }

    private static ListItem card(PlanSummary plan) {
        ListItem card = new ListItem(
                PlanNavigation.link(plan.personName(), plan.id()),
                Pieces.span("quiet", PlanStates.words(plan.kind())),
                Pieces.span(
                        "quiet", plan.costAnnualPence() == null ? "No cost yet" : Words.weekly(plan.costAnnualPence())),
                Pieces.span("quiet", "Changed " + Words.day(plan.changedAt())));
        card.addClassName("card");
        return card;
    }
}

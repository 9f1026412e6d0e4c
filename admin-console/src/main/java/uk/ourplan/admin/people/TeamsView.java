package uk.ourplan.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.admin.shell.Tables;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.TeamChange;
import uk.ourplan.api.directory.TeamSummary;
import uk.ourplan.api.directory.TeamsApi;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The council's teams. */
@Route(value = "teams")
@PageTitle("Teams – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class TeamsView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private final transient TeamsApi teams;
    private final transient WorkersApi workers;
    private final transient SignedIn signedIn;
    private final transient Ask ask;

    TeamsView(TeamsApi teams, WorkersApi workers, SignedIn signedIn) {
        this.teams = teams;
        this.workers = workers;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int page = Paging.asked(entering);
        removeAll();
        Awaited<Page<TeamSummary>> all =
                new Awaited<>(signedIn.worker(), "Reading the teams", () -> teams.teams(page, SIZE), TeamsView::table);
        add(new H1("Teams"), all);
        if (signedIn.worker().may(Permission.COUNCIL_ADMIN)) {
            add(making());
        }
    }

    private Component making() {
        Orders orders = new Orders(ask);
        TextField name = new TextField("Name of the team");
        ColleaguePicker manager = new ColleaguePicker("Who manages it", workers, ask);
        Button make = new Button("Make the team", click -> {
            UUID who = manager.chosen();
            if (name.isEmpty() || who == null) {
                orders.tell("Give the team a name and choose who manages it.");
                return;
            }
            orders.send(
                    "Making the team",
                    teams.make(
                            new TeamChange(name.getValue().strip(), who),
                            UUID.randomUUID().toString()),
                    made -> getUI().ifPresent(ui -> ui.navigate(PeopleNavigation.team(made.id()))));
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return Pieces.div("value-sheet", new H2("A new team"), name, manager, make, orders);
    }

    private static Component table(Page<TeamSummary> teams) {
        if (teams.items().isEmpty()) {
            return Pieces.empty(
                    "There is no team yet. Give one a name and a manager below; then put its members in, each with their days.");
        }
        Div all = new Div(Tables.of(
                "Teams",
                List.of("Team", "Manager", "Members today"),
                teams.items().stream()
                        .map(team -> Tables.row(
                                Pieces.link(team.name(), PeopleNavigation.team(team.id())),
                                new Span(team.managerName()),
                                new Span(String.valueOf(team.members()))))
                        .toList()));
        Paging.beside(teams, "teams", all);
        return all;
    }
}

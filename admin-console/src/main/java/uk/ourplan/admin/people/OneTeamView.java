package uk.ourplan.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.admin.shell.PageTitles;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.admin.shell.Tables;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.EndOn;
import uk.ourplan.api.directory.JoinTeam;
import uk.ourplan.api.directory.TeamMember;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.api.directory.TeamsApi;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** One team: who manages it and who is in it from when to when. */
@Route(value = "team")
@PageTitle("A team – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class OneTeamView extends Main implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private final transient TeamsApi teams;
    private final transient WorkersApi workers;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient Clock clock;
    private final Div place = new Div();
    private int page;
    private boolean afterAStep;

    OneTeamView(TeamsApi teams, WorkersApi workers, SignedIn signedIn, Clock clock) {
        this.teams = teams;
        this.workers = workers;
        this.signedIn = signedIn;
        this.clock = clock;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        afterAStep = false;
        page = Paging.asked(event);
        add(place);
        try {
            load(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            place.add(new H1("A team"), Pieces.empty("There is no such team.", Pieces.link("All teams", "teams")));
        }
    }

    private void load(UUID team) {
        place.removeAll();
        place.add(new Awaited<>(
                signedIn.worker(),
                "Reading the team",
                () -> Mono.zip(teams.team(team), teams.members(team, page, SIZE)),
                both -> show(both.getT1(), both.getT2())));
    }

    private void again(UUID team) {
        afterAStep = true;
        load(team);
    }

    private Component show(TeamView team, Page<TeamMember> members) {
        Orders orders = new Orders(ask);
        boolean mayChange = signedIn.worker().may(Permission.COUNCIL_ADMIN);
        Div sheet = new Div(
                PageTitles.of(team.name(), afterAStep),
                Pieces.link("All teams", "teams"),
                Pieces.quiet("Managed by " + team.managerName()),
                new H2("Members"),
                members.items().isEmpty()
                        ? Pieces.empty("Nobody is in it yet. Choose a colleague below and give their first day.")
                        : Tables.of(
                                "Members",
                                List.of("Name", "From", "Last day", "Change"),
                                members.items().stream()
                                        .map(member -> row(team, member, mayChange, orders))
                                        .toList()));
        Paging.beside(members, PeopleNavigation.team(team.id()), sheet);
        sheet.addClassName("parts");
        if (mayChange) {
            sheet.add(joining(team, orders));
        }
        sheet.add(orders);
        return sheet;
    }

    private List<Component> row(TeamView team, TeamMember member, boolean mayChange, Orders orders) {
        LocalDate until = member.until();
        return Tables.row(
                Pieces.link(member.name(), PeopleNavigation.worker(member.workerId())),
                new Span(Words.day(member.from())),
                new Span(until == null ? "As long as they stay" : Words.day(until)),
                mayChange && until == null
                        ? orders.button(
                                "Take out " + member.name(),
                                false,
                                "Taking them out",
                                () -> teams.leave(
                                        team.id(),
                                        member.id(),
                                        new EndOn(LocalDate.now(clock).minusDays(1)),
                                        UUID.randomUUID().toString()),
                                done -> again(team.id()))
                        : new Span(""));
    }

    private Component joining(TeamView team, Orders orders) {
        ColleaguePicker who = new ColleaguePicker("Who joins", workers, ask);
        DayField from = new DayField("First day");
        from.setValue(LocalDate.now(clock));
        Button join = new Button("Put them into the team", click -> {
            UUID chosen = who.chosen();
            LocalDate first = from.getValue();
            if (chosen == null || first == null) {
                orders.tell("Choose a colleague and give the first day.");
                return;
            }
            orders.send(
                    "Putting them into the team",
                    teams.join(
                            team.id(),
                            new JoinTeam(chosen, first, null),
                            UUID.randomUUID().toString()),
                    done -> again(team.id()));
        });
        return Pieces.div("value-sheet", who, from, join);
    }
}

package uk.ourplan.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.admin.shell.FirstPasswordNote;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.admin.shell.PageTitles;
import uk.ourplan.admin.shell.Tables;
import uk.ourplan.api.directory.Deputy;
import uk.ourplan.api.directory.EndOn;
import uk.ourplan.api.directory.GiveRole;
import uk.ourplan.api.directory.Leaving;
import uk.ourplan.api.directory.NameDeputy;
import uk.ourplan.api.directory.RoleHeld;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.WorkInHand;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.council.Permission;

/** What stands on a colleague's page. */
final class ColleagueSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WorkerView worker;
    private final transient WorkersApi workers;
    private final transient Ask ask;
    private final transient Runnable again;
    private final transient LocalDate today;
    private final boolean mayChange;

    ColleagueSheet(OneColleagueView.Shown shown, WorkersApi workers, Ask ask, boolean afterAStep, Runnable again) {
        this.worker = shown.worker();
        this.workers = workers;
        this.ask = ask;
        this.again = again;
        this.today = shown.today();
        this.mayChange = ask.worker().may(Permission.COUNCIL_ADMIN) && worker.leftAt() == null;
        addClassName("parts");
        add(
                PageTitles.of(worker.name(), afterAStep),
                Pieces.link("All people", "people"),
                card(),
                roles(shown.offer()),
                deputies());
        if (mayChange) {
            add(firstPassword(), leaving(shown.work()));
        }
    }

    private Component card() {
        var summary = Pieces.summary();
        Pieces.row(summary, "E-mail address", worker.email());
        Pieces.row(
                summary,
                "State",
                worker.leftAt() == null
                        ? Pieces.tag("Works here", Pieces.Tone.GOOD)
                        : Pieces.tag("Left " + Words.dayAndTime(worker.leftAt()), Pieces.Tone.CALM));
        Pieces.row(
                summary,
                "May do today",
                worker.rolesToday().isEmpty()
                        ? "Nothing"
                        : worker.rolesToday().stream().map(Words::of).collect(Collectors.joining(", ")));
        Pieces.row(summary, "Teams", worker.teams().isEmpty() ? "None" : String.join(", ", worker.teams()));
        if (!worker.signInKnows()) {
            Pieces.row(summary, "Sign-in", "It is being told of the last change; that is done within a minute.");
        }
        return summary;
    }

    private Component roles(List<RoleOnOffer> offer) {
        Orders orders = new Orders(ask);
        Div part = new Div(new H2("Roles"));
        if (worker.roles().isEmpty()) {
            part.add(Pieces.empty("They hold none, so they can do nothing here yet. Give them a role below."));
        } else {
            part.add(Tables.of(
                    "Roles",
                    List.of("Role", "From", "Last day", "Change"),
                    worker.roles().stream().map(role -> row(role, orders)).toList()));
        }
        if (mayChange) {
            part.add(giving(offer, orders));
        }
        part.add(orders);
        return part;
    }

    private List<Component> row(RoleHeld role, Orders orders) {
        return Tables.row(
                new Span(Words.of(role.role())),
                new Span(Words.day(role.from())),
                new Span(lastDay(role.from(), role.until())),
                mayChange && role.until() == null
                        ? ending(
                                "End " + Words.within(role.role()),
                                orders,
                                key -> workers.end(worker.id(), role.id(), new EndOn(yesterday()), key))
                        : new Span(""));
    }

    private Button ending(String label, Orders orders, Function<String, Mono<WorkerView>> order) {
        return orders.button(
                label, false, "Ending it", () -> order.apply(UUID.randomUUID().toString()), done -> again.run());
    }

    private Component giving(List<RoleOnOffer> offer, Orders orders) {
        Select<RoleOnOffer> role = new Select<>();
        role.setLabel("Role to give");
        role.setItems(offer);
        role.setItemLabelGenerator(one -> Words.of(one.role()));
        DayField from = new DayField("First day");
        from.setValue(today);
        DayField until = new DayField("Last day, if there is one");
        Button give = new Button("Give the role", click -> {
            RoleOnOffer chosen = role.getValue();
            LocalDate first = from.getValue();
            if (chosen == null || first == null || until.isUnfinished()) {
                orders.tell("Choose a role and give its first day.");
                return;
            }
            orders.send(
                    "Giving the role",
                    workers.give(
                            worker.id(),
                            new GiveRole(chosen.role(), first, until.getValue()),
                            UUID.randomUUID().toString()),
                    done -> again.run());
        });
        return Pieces.div("value-sheet", role, Pieces.div("row-of-fields", from, until), give);
    }

    private Component deputies() {
        Orders orders = new Orders(ask);
        Div part = new Div(new H2("While they are away"));
        worker.deputies()
                .forEach(deputy -> part.add(line(
                        deputy.name() + " authorises for them, " + spell(deputy),
                        deputy,
                        orders,
                        key -> workers.endDeputy(worker.id(), deputy.id(), new EndOn(yesterday()), key))));
        worker.standsInFor()
                .forEach(absent ->
                        part.add(Pieces.quiet("Authorises for " + absent.name() + ", " + spell(absent) + ".")));
        if (worker.deputies().isEmpty()) {
            part.add(
                    Pieces.quiet(
                            "Nobody stands in for them. Name a deputy for the days when they are away, so that plans do not wait."));
        }
        if (mayChange) {
            part.add(naming(orders));
        }
        part.add(orders);
        return part;
    }

    private Component line(String says, Deputy deputy, Orders orders, Function<String, Mono<WorkerView>> order) {
        Div line = Pieces.div("row-of-buttons", new Span(says));
        if (mayChange && !deputy.until().isBefore(today)) {
            line.add(ending("End this", orders, order));
        }
        return line;
    }

    private Component naming(Orders orders) {
        ColleaguePicker who = new ColleaguePicker("Who stands in", workers, ask);
        DayField from = new DayField("From");
        from.setValue(today);
        DayField until = new DayField("To and including");
        Button name = new Button("Name the deputy", click -> {
            UUID chosen = who.chosen();
            LocalDate first = from.getValue();
            LocalDate last = until.getValue();
            if (chosen == null || first == null || last == null) {
                orders.tell("Choose a colleague and give the first and the last day.");
                return;
            }
            orders.send(
                    "Naming the deputy",
                    workers.nameDeputy(
                            worker.id(),
                            new NameDeputy(chosen, first, last),
                            UUID.randomUUID().toString()),
                    done -> again.run());
        });
        return Pieces.div("value-sheet", who, Pieces.div("row-of-fields", from, until), name);
    }

    private Component firstPassword() {
        Orders orders = new Orders(ask);
        Div shown = new Div();
        return new Div(
                new H2("Signing in"),
                Pieces.quiet("For the first time, or when the password is lost. The one before no longer works."),
                orders.button(
                        "Give a new first password",
                        false,
                        "Making a password",
                        () -> workers.firstPassword(worker.id()),
                        password -> {
                            shown.removeAll();
                            shown.add(new FirstPasswordNote(worker.email(), password.password()));
                        }),
                orders,
                shown);
    }

    private Component leaving(WorkInHand work) {
        Orders orders = new Orders(ask);
        ColleaguePicker successor = new ColleaguePicker("Who takes the work", workers, ask);
        Checkbox sure = new Checkbox("End their access now");
        Button leave = new Button("Hand over and end access", click -> {
            UUID to = successor.chosen();
            if (!sure.getValue() || (to == null && work.total() > 0)) {
                orders.tell("Choose who takes the work, and tick that their access ends now.");
                return;
            }
            orders.send(
                    "Handing over",
                    workers.leave(
                            worker.id(), new Leaving(to), UUID.randomUUID().toString()),
                    done -> again.run());
        });
        leave.addThemeVariants(ButtonVariant.ERROR);
        Div part = new Div(
                new H2("Leaving"),
                Pieces.quiet(
                        "Their access ends within a minute, whatever they still have open. What they wrote and decided stays theirs."),
                new Span(inHand(work)));
        if (work.total() > 0) {
            part.add(successor);
        }
        part.add(sure, leave, orders);
        part.addClassName("value-sheet");
        return part;
    }

    private static String inHand(WorkInHand work) {
        return work.total() == 0
                ? "They have no open work."
                : "They have open: "
                        + work.kinds().stream()
                                .map(kind -> {
                                    String name = kind.kind().replace('_', ' ');
                                    return Words.many(kind.count(), name, name + "s");
                                })
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String spell(Deputy deputy) {
        return Words.day(deputy.from()) + " to " + Words.day(deputy.until());
    }

    private static String lastDay(LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return "As long as they stay";
        }
        return until.isBefore(from) ? "Taken back" : Words.day(until);
    }

    private LocalDate yesterday() {
        return today.minusDays(1);
    }
}

package uk.ourplan.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.budget.BudgetThen;
import uk.ourplan.api.budget.MethodsOfPlan;
import uk.ourplan.api.budget.MethodsOfPlan.ChangeView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.budget.ChangingTheMethod;
import uk.ourplan.core.law.budget.ChoiceOfMethod.Missing;
import uk.ourplan.core.law.planning.money.MethodChosen;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.money.MethodChanges;
import uk.ourplan.language.money.MethodNote;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;
import uk.ourplan.language.plan.ManagingTheMoney;

/**
 * Puts on record that it is decided anew how the budget of a live plan is managed, and the decision (BUDGET-29). What has to
 * follow opens as a task by itself, in the same transaction.
 */
@Component
public class ChangingHowItIsManaged {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final AcceptingANote accepting;
    private final FinalBudgets budgets;

    ChangingHowItIsManaged(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            NotesBesidePlans notes,
            AcceptingANote accepting,
            FinalBudgets budgets) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
        this.accepting = accepting;
        this.budgets = budgets;
    }

    /** Everything about one plan; refused (404) where the council has no such plan. */
    public Mono<MethodsOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> told(client, laid, asking)
                                .map(told -> Written.of(told, Deeds.about("budget_methods_viewed", laid.plan())))));
    }

    /** Refused (422) with everything that is wrong with it, and (409) where the plan is not in force. */
    public Mono<MethodsOfPlan> put(Asking asking, UUID planId, MethodNote note) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    MethodNote checked = checked(laid, note);
                    return notes.add(client, asking, laid.plan(), Room.METHOD, checked.kind(), checked, layingOut.now())
                            .then(Mono.defer(() -> layingOut.find(client, asking.council(), planId)))
                            .flatMap(after -> told(client, after, asking)
                                    .map(told -> Written.of(
                                                    told, Deeds.about("budget_method_" + note.kind(), after.plan()))
                                            .touching("budget_method_changed", planId, Deeds.readers())));
                }));
    }

    private MethodNote checked(LaidOut laid, MethodNote note) {
        MethodChanges all = laid.plan().beside().methods();
        boolean lacks = MethodChosen.lacksCapacity(laid.standing().desk());
        accepting.look(note, mistakes(note, all, lacks));
        return switch (note) {
            case Opened opened -> {
                Guard.state(
                        isLive(laid)
                                ? Optional.empty()
                                : Optional.of("The plan is not in force. Choose the way on the plan itself."));
                yield numbered(opened, all);
            }
            case Confirmed confirmed -> confirmed;
            case Decided decided -> decided;
        };
    }

    @SuppressWarnings("NullAway") // JSON may leave anything out
    private List<Mistake> mistakes(MethodNote note, MethodChanges all, boolean lacks) {
        List<Mistake> mistakes = new ArrayList<>();
        if (note.on() == null || note.on().isAfter(layingOut.today())) {
            mistakes.add(new Mistake("on", "Give the day; it cannot lie ahead."));
        }
        switch (note) {
            case Opened opened -> mistakes.addAll(said(ChangingTheMethod.whyNotOpened(opened)));
            case Confirmed confirmed -> {
                open(confirmed.change(), all, mistakes);
                if (confirmed.confirmed() == null) {
                    mistakes.add(new Mistake("confirmed", "Say whether the person wants it."));
                }
            }
            case Decided decided ->
                open(decided.change(), all, mistakes)
                        .ifPresent(opened ->
                                mistakes.addAll(said(ChangingTheMethod.whyNotClosed(decided, opened, all, lacks))));
        }
        return mistakes;
    }

    private static Optional<Opened> open(String number, MethodChanges all, List<Mistake> mistakes) {
        Optional<Opened> opened =
                all.open().stream().filter(each -> each.change().equals(number)).findFirst();
        if (opened.isEmpty()) {
            mistakes.add(new Mistake("change", "Name an open decision by its number."));
        }
        return opened;
    }

    private static List<Mistake> said(List<Missing> missing) {
        return missing.stream()
                .map(each -> new Mistake(each.fact(), each.says() + " " + each.mend()))
                .toList();
    }

    /** The service gives the number. */
    private static Opened numbered(Opened sent, MethodChanges all) {
        return new Opened(
                "M" + (all.opened().size() + 1),
                sent.on(),
                sent.trigger(),
                sent.requestedBy(),
                sent.grounds(),
                sent.problem(),
                sent.wanted(),
                sent.says());
    }

    private static boolean isLive(LaidOut laid) {
        return laid.standing().desk().course().isInForce()
                && laid.plan().beside().reviews().supersededOn() == null
                && !laid.plan().beside().ending().isEnded();
    }

    private Mono<MethodsOfPlan> told(DatabaseClient client, LaidOut laid, Asking asking) {
        return budgets.ofPlan(client, asking.council(), laid.plan().id())
                .map(versions -> told(laid, asking, TellingTheBudget.on(versions, layingOut.today())));
    }

    private static MethodsOfPlan told(LaidOut laid, Asking asking, BudgetThen budget) {
        MethodChanges all = laid.plan().beside().methods();
        boolean lacks = MethodChosen.lacksCapacity(laid.standing().desk());
        var person = laid.about().person().person();
        return new MethodsOfPlan(
                laid.plan().id(),
                person.firstNames() + " " + person.lastName(),
                laid.plan()
                        .content()
                        .section(ManagingTheMoney.class)
                        .map(ManagingTheMoney::method)
                        .orElse(null),
                isLive(laid),
                lacks,
                all.opened().stream().map(each -> view(each, all, lacks)).toList(),
                asking.holds(Permission.PRACTITIONER),
                budget);
    }

    private static ChangeView view(Opened opened, MethodChanges all, boolean lacks) {
        return new ChangeView(
                opened,
                all.decision(opened.change()).isEmpty()
                        && ChangingTheMethod.waitsForThePerson(opened, all, lacks)
                        && !ChangingTheMethod.isDeclined(opened, all),
                ChangingTheMethod.opensTheEndOfThePayment(opened),
                all.confirmation(opened.change()).orElse(null),
                all.decision(opened.change()).orElse(null));
    }
}

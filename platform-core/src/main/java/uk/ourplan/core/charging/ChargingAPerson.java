package uk.ourplan.core.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.charging.ChargingOfPlan;
import uk.ourplan.core.budget.FinalBudgets;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.budget.FinalBudget;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer.FeePart;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.selffunder.CareHomeOnPlan;
import uk.ourplan.core.law.planning.selffunder.ChargeForALine;
import uk.ourplan.core.law.planning.selffunder.FeeBeforeArranging;
import uk.ourplan.core.law.planning.selffunder.FeeWhileItRuns;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.charging.ChargingNote;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Puts on record what a person is charged and how they pay for themselves; no charge is stored that breaks a limit of the law
 * (BUDGET-22, FINANCE-04, FINANCE-05, FINANCE-08, FINANCE-09, FINANCE-13, FINANCE-18, SELF-03, SELF-11, SELF-12). What has to follow opens as a task by itself, in the same transaction.
 */
@Component
public class ChargingAPerson {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final AcceptingANote accepting;
    private final FinalBudgets budgets;

    ChargingAPerson(
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

    /** Everything beside one plan; refused (404) where the council has no such plan. */
    public Mono<ChargingOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                ChargingTold.of(laid, asking), Deeds.about("charging_viewed", laid.plan()))));
    }

    /** Refused (422) with everything that is wrong with it, (409) with the limit that it breaks, (403) where somebody else has to do it. */
    public Mono<ChargingOfPlan> put(Asking asking, UUID planId, ChargingNote note) {
        asking.mustHold(mayNote(note));
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> budgets.ofPlan(client, asking.council(), planId)
                                .flatMap(versions -> notes.add(
                                        client,
                                        asking,
                                        laid.plan(),
                                        Room.CHARGING,
                                        note.kind(),
                                        inForce(checked(laid, asking, note), laid, versions),
                                        layingOut.now())))
                        .then(Mono.defer(() -> layingOut.find(client, asking.council(), planId)))
                        .map(after -> Written.of(
                                        ChargingTold.of(after, asking),
                                        Deeds.about("charging_" + note.kind(), after.plan()))
                                .touching("charging_changed", planId, Deeds.readers())));
    }

    private static Permission[] mayNote(ChargingNote note) {
        return switch (note) {
            case Charged charged -> new Permission[] {Permission.FINANCE_OFFICER};
            case FeeRefunded refunded -> new Permission[] {Permission.FINANCE_OFFICER};
            case CapitalShown shown -> new Permission[] {Permission.FINANCE_OFFICER, Permission.PRACTITIONER};
            case HomeDecided decided -> Deeds.readers();
            case FeeTold told -> new Permission[] {Permission.PRACTITIONER};
            case KeepAgreed agreed -> new Permission[] {Permission.PRACTITIONER, Permission.AUTHORISER};
            case KeepRevoked revoked -> new Permission[] {Permission.PRACTITIONER, Permission.AUTHORISER};
            case LetterNoted noted -> new Permission[] {Permission.PRACTITIONER, Permission.FINANCE_OFFICER};
        };
    }

    /** A charge rests on the final budget in force on its first day, never on a proposed one (BUDGET-22). */
    private static ChargingNote inForce(ChargingNote note, LaidOut laid, List<FinalBudget> versions) {
        if (note instanceof Charged charged && charged.pence() != null && charged.pence() > 0) {
            Guard.state(FinalBudget.whyNotFrom(laid.plan().origin().version(), versions, charged.on()));
        }
        return note;
    }

    private ChargingNote checked(LaidOut laid, Asking asking, ChargingNote note) {
        PlanOnDesk desk = laid.standing().desk();
        CouncilPolicy policy = laid.standing().law().policy();
        LocalDate today = layingOut.today();
        return switch (note) {
            case FeeTold told -> told(told, desk, policy, today);
            case Charged charged -> charged(charged, desk);
            case FeeRefunded refunded -> {
                Guard.state(FeeWhileItRuns.whyNothingToPayBack(desk, policy));
                List<Mistake> mistakes = notAhead(refunded.on(), today);
                must(mistakes, refunded.pence() != null && refunded.pence() > 0, "pence", "Say what was paid back.");
                accepting.look(refunded, mistakes);
                yield refunded;
            }
            case CapitalShown shown -> {
                List<Mistake> mistakes = day(shown.on());
                must(mistakes, shown.aboveLimit() != null, "above_limit", "Say whether it is above the limit.");
                must(mistakes, !blank(shown.basis()), "basis", "Say what shows it, such as a bank statement.");
                accepting.look(shown, mistakes);
                yield shown;
            }
            case HomeDecided decided -> decided(decided, desk, policy, asking, today);
            case LetterNoted noted -> {
                List<Mistake> mistakes = notAhead(noted.on(), today);
                must(
                        mistakes,
                        noted.issued() != null && !noted.issued().isAfter(today),
                        "issued",
                        "Give the day on which it was issued; it cannot lie ahead.");
                must(
                        mistakes,
                        noted.returned() == null || !noted.returned().isAfter(today),
                        "returned",
                        "This day cannot lie ahead.");
                accepting.look(noted, mistakes);
                yield noted;
            }
            case KeepAgreed agreed -> {
                List<Mistake> mistakes = notAhead(agreed.on(), today);
                must(
                        mistakes,
                        !blank(agreed.by()),
                        "by",
                        "Say who agreed for the council; without it nothing is agreed.");
                must(mistakes, !blank(agreed.scope()), "scope", "Say what the agreement is about.");
                accepting.look(agreed, mistakes);
                yield agreed;
            }
            case KeepRevoked revoked -> {
                Guard.state(
                        desk.beside().charging().keptOn(today).isPresent()
                                ? Optional.empty()
                                : Optional.of("No agreement to keep the plan is in force."));
                List<Mistake> mistakes = notAhead(revoked.on(), today);
                must(mistakes, !blank(revoked.reasons()), "reasons", "Give the reasons.");
                accepting.look(revoked, mistakes);
                yield revoked;
            }
        };
    }

    /** What was told is what is due, unless whoever told it says otherwise. */
    private FeeTold told(FeeTold sent, PlanOnDesk desk, CouncilPolicy policy, LocalDate today) {
        List<FeePart> due = FeeBeforeArranging.due(desk, policy);
        Guard.state(
                due.isEmpty()
                        ? Optional.of("No arrangement fee is due for this plan, so there is nothing to tell.")
                        : Optional.empty());
        List<Mistake> mistakes = notAhead(sent.on(), today);
        must(mistakes, !blank(sent.to()), "to", "Say who was told.");
        must(
                mistakes,
                sent.noticeWeeks() == null || sent.noticeWeeks() >= 0,
                "notice_weeks",
                "Weeks of notice are not below nought.");
        accepting.look(sent, mistakes);
        return new FeeTold(
                sent.on(),
                sent.to(),
                sent.how(),
                !sent.parts().isEmpty()
                        ? sent.parts()
                        : due.stream()
                                .map(part -> new ChargingNote.FeePart(
                                        part.shape().code(), part.pence().pence()))
                                .toList(),
                sent.noticeWeeks());
    }

    private Charged charged(Charged sent, PlanOnDesk desk) {
        List<Mistake> mistakes = day(sent.on());
        must(
                mistakes,
                ChargeForALine.isThere(desk, sent.line()),
                "line",
                "Name a line of support or an item of equipment of the plan by its number.");
        must(mistakes, sent.pence() != null && sent.pence() >= 0, "pence", "Give the charge; it is not below nought.");
        must(
                mistakes,
                sent.costPence() == null || sent.costPence() >= 0,
                "cost_pence",
                "An amount is not below nought.");
        accepting.look(sent, mistakes);
        Guard.state(ChargeForALine.whyNot(desk, sent));
        return sent;
    }

    /** Decided by the role that the council names, whoever prepares it. */
    private HomeDecided decided(
            HomeDecided sent, PlanOnDesk desk, CouncilPolicy policy, Asking asking, LocalDate today) {
        Guard.state(CareHomeOnPlan.whyNotAsked(desk));
        String role = CareHomeOnPlan.decidedBy(policy);
        if (!asking.ladderRoles().contains(role)) {
            throw new Refused(new Refusal.NotAllowed(
                    "The council's policy gives this decision to the " + role.replace('_', ' ') + "."));
        }
        List<Mistake> mistakes = notAhead(sent.on(), today);
        CareHomeOnPlan.missing(desk, sent).forEach(each -> mistakes.add(new Mistake(each.field(), each.says())));
        accepting.look(sent, mistakes);
        return new HomeDecided(
                sent.on(),
                sent.grounds(),
                sent.councilAgrees(),
                sent.answer(),
                sent.reasons(),
                sent.informationGiven(),
                asking.name());
    }

    private static List<Mistake> notAhead(@Nullable LocalDate on, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        must(mistakes, on != null && !on.isAfter(today), "on", "Give the day; it cannot lie ahead.");
        return mistakes;
    }

    private static List<Mistake> day(@Nullable LocalDate on) {
        List<Mistake> mistakes = new ArrayList<>();
        must(mistakes, on != null, "on", "Give the first day.");
        return mistakes;
    }

    private static void must(List<Mistake> mistakes, boolean holds, String field, String says) {
        if (!holds) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package uk.ourplan.core.law.planning.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.TheBudgetChanges;
import uk.ourplan.core.law.budget.TheBudgetChanges.Label;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.BudgetEffect;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.BudgetTalk.Change;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A revision is labelled with what it does to the budget in force (BUDGET-23) and says why (BUDGET-24); the price that was really
 * agreed takes the place of the planned one, and no service waits for the correction (BUDGET-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.26(1)(a), s.27</a>
 */
public final class BudgetChanged {

    private BudgetChanged() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        Label label = label(desk);
        if (label != null) {
            changed(desk, label, lacks);
        }
        dearer(desk)
                .forEach(line -> lacks.add(Lack.warns(
                                Step.ISSUE,
                                "BUDGET-10",
                                Topic.PROPOSED_BUDGET,
                                said(line),
                                "Correct the line in a new version, tell the person, and check that whoever signs may; the service"
                                        + " does not wait.")
                        .under("Care Act 2014 s.26(1)(a)")
                        .in(SectionName.SUPPORT, "services[" + line.line() + "].pence")));
        return lacks;
    }

    /** One task for each line whose price turned out another. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return dearer(desk).stream()
                .map(line -> OwedTask.of(
                                "BUDGET-10",
                                line.line() + ":" + line.agreed(),
                                said(line) + " Correct the budget and the shares, and tell the person.",
                                "It ends when the line has the price that was agreed.")
                        .by(line.on())
                        .under("Care Act 2014 s.26(1)(a)")
                        .in(SectionName.SUPPORT, "services[" + line.line() + "].pence"))
                .toList();
    }

    /** What the revision does to recurring money; {@code null} for a first version, or while there are no figures. */
    public static @Nullable Label label(PlanOnDesk desk) {
        Revising revising = desk.beside().reviews().revising();
        Figures figures = desk.figures();
        return revising == null || figures == null || revising.costAnnual() == null
                ? null
                : TheBudgetChanges.label(revising.costAnnual(), figures.costAnnual());
    }

    /** What it does to money that is paid once; it never changes what is said of recurring money. */
    private static @Nullable Label once(PlanOnDesk desk) {
        Revising revising = desk.beside().reviews().revising();
        Figures figures = desk.figures();
        return revising == null || figures == null || revising.costOneOff() == null
                ? null
                : TheBudgetChanges.label(revising.costOneOff(), figures.costOneOff());
    }

    /**
     * How this version differs from the one that it revises, recurring and one-off money apart; empty where it does not, and for a
     * first version (BUDGET-23).
     *
     * @param what what it is called, such as {@code This plan}
     * @param than what the earlier one is called
     */
    public static Optional<String> inWords(PlanOnDesk desk, String what, String than) {
        Label label = label(desk);
        Label once = once(desk);
        String onceToo =
                once == null || once.effect() == BudgetEffect.NO_CHANGE ? "" : " Once, it costs " + by(once) + ".";
        if (label == null || (label.effect() == BudgetEffect.NO_CHANGE && onceToo.isEmpty())) {
            return Optional.empty();
        }
        String recurring = label.effect() == BudgetEffect.NO_CHANGE
                ? what + " costs the council as much a year as " + than + "."
                : what + " costs the council " + by(label) + " a year than " + than + ".";
        return Optional.of(recurring + onceToo);
    }

    private static String by(Label label) {
        return new Money(label.byPence()) + (label.effect() == BudgetEffect.INCREASE ? " more" : " less");
    }

    private static void changed(PlanOnDesk desk, Label label, List<Lack> lacks) {
        Revising revising = desk.beside().reviews().revising();
        boolean needs = revising == null
                || revising.how().kind() != RevisionKind.FORMAL
                || revising.how().changes().stream().anyMatch(change -> change.kind() == ChangeKind.NEED);
        inWords(desk, "This version", "the one in force")
                .ifPresent(says -> lacks.add(Lack.prompts(
                                Step.SUBMIT,
                                "BUDGET-23",
                                Topic.PROPOSED_BUDGET,
                                says,
                                "The person, the authoriser and finance are told of it.")
                        .in(SectionName.MONEY, "budget.change")));
        Change change = desk.section(MoneySection.class)
                .map(money -> money.budgetTalk().change())
                .orElse(null);
        // Where a need changed, it was reassessed, and its own reasons hold (BUDGET-24).
        if (!needs) {
            TheBudgetChanges.refused(change, label.effect())
                    .ifPresent(says -> lacks.add(Lack.stops(
                                    Step.SUBMIT,
                                    "BUDGET-24",
                                    Topic.PROPOSED_BUDGET,
                                    "The budget changes. " + says,
                                    "Choose the reason that fits, with its words; the budget stays enough for the needs.")
                            .under("Care Act 2014 s.27")
                            .in(SectionName.MONEY, "budget.change.reason")));
        }
    }

    private record Priced(String line, long planned, long agreed, java.time.LocalDate on) {}

    private static String said(Priced line) {
        return "Line " + line.line() + " was planned at " + new Money(line.planned()) + " and arranged at "
                + new Money(line.agreed()) + " each time.";
    }

    private static List<Priced> dearer(PlanOnDesk desk) {
        Arrangements arrangements = desk.beside().arranging();
        List<Priced> priced = new ArrayList<>();
        for (ServiceLine line : desk.support().services()) {
            Arranged last = arrangements.arranged().stream()
                    .filter(each -> each.line().equals(line.id()) && each.pence() != null)
                    .reduce((first, later) -> later)
                    .orElse(null);
            if (last != null
                    && last.pence() != null
                    && line.pence() != null
                    && !last.pence().equals(line.pence())) {
                priced.add(new Priced(line.id(), line.pence(), last.pence(), last.on()));
            }
        }
        return priced;
    }
}

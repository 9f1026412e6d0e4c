package uk.ourplan.core.law.planning.arranging;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.plan.ChoiceOfHome;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Whose needs are met by accommodation of a specified type is offered the choice of provider and place, in or out of the area,
 * before the plan is final; it is followed where the conditions hold, and a dearer one needs a payer other than the council
 * (ARRANGE-07).
 *
 * @see "SI 2014/2670; Care Act 2014 s.30"
 */
public final class ChoosingAHome {

    private static final String RULE = "ARRANGE-07";
    private static final String PROVISION = "SI 2014/2670; Care Act 2014 s.30 (unverified)";
    private static final Set<String> SPECIFIED =
            Set.of("care_home", "nursing_home", "shared_lives", "supported_living");

    private ChoosingAHome() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.needs().stream()
                .filter(ChoosingAHome::isOfSpecifiedType)
                .findFirst()
                .map(need -> lacking(need, desk))
                .orElse(List.of());
    }

    private static boolean isOfSpecifiedType(Need need) {
        String type = need.accommodation() == null ? null : need.accommodation().type();
        return type != null
                && SPECIFIED.contains(type.strip().toLowerCase(Locale.UK).replaceAll("[ -]+", "_"));
    }

    private static List<Lack> lacking(Need need, PlanOnDesk desk) {
        Optional<ChoiceOfHome> made = desk.needs().stream()
                .filter(ChoosingAHome::isOfSpecifiedType)
                .map(Need::accommodation)
                .map(place -> place == null ? null : place.choice())
                .filter(choice -> choice != null)
                .findFirst();
        List<Lack> lacks = new ArrayList<>();
        if (made.map(ChoiceOfHome::offered).isEmpty() && !optionsOnALine(need, desk)) {
            lacks.add(at(
                    need,
                    "offered",
                    Lack.stops(
                            Step.AUTHORISE,
                            RULE,
                            Topic.ACCOMMODATION,
                            "Need " + need.id()
                                    + " is met by accommodation, and the choice of home or place was not offered.",
                            "Offer the choice, inside or outside the area, and record the options and the day.")));
        }
        made.filter(choice -> !blank(choice.provider())).ifPresent(choice -> conditions(need, choice, desk, lacks));
        return lacks;
    }

    /** Options that stand with the line of support, as in a record that was made before the choice had fields of its own. */
    private static boolean optionsOnALine(Need need, PlanOnDesk desk) {
        return desk.support().services().stream()
                .anyMatch(line -> line.meets().contains(need.id()) && !blank(line.optionsExplored()));
    }

    private static void conditions(Need need, ChoiceOfHome choice, PlanOnDesk desk, List<Lack> lacks) {
        condition(need, "suitable", choice.suitable(), "that it suits the assessed needs", lacks);
        condition(need, "available", choice.available(), "that it is available", lacks);
        condition(need, "terms_agreed", choice.termsAgreed(), "that the provider agrees to the council's terms", lacks);
        Long chosen = choice.chosenPence();
        Long sufficient = choice.sufficientPence();
        long asked = choice.topUpPence() == null ? 0 : choice.topUpPence();
        if (Boolean.FALSE.equals(choice.sufficientAvailable()) && asked > 0) {
            lacks.add(at(
                    need,
                    "top_up_pence",
                    Lack.stops(
                            Step.AUTHORISE,
                            RULE,
                            Topic.ACCOMMODATION,
                            "No suitable place was available at the sufficient amount, and somebody is asked to pay the rest.",
                            "Take the top-up away and raise the budget to what a suitable place costs.")));
        } else if (chosen != null
                && sufficient != null
                && chosen > sufficient
                && !Boolean.FALSE.equals(choice.sufficientAvailable())) {
            dearer(need, choice, chosen - sufficient, asked, desk, lacks);
        }
    }

    private static void dearer(
            Need need, ChoiceOfHome choice, long rest, long asked, PlanOnDesk desk, List<Lack> lacks) {
        Funder payer = choice.topUpBy();
        if (payer == null || payer == Funder.COUNCIL || asked < rest) {
            lacks.add(at(
                    need,
                    "top_up_by",
                    Lack.warns(
                            Step.AUTHORISE,
                            RULE,
                            Topic.ACCOMMODATION,
                            "The chosen place costs more than a sufficient one, and nobody but the council pays the rest:"
                                    + " the condition on cost does not hold.",
                            "Name a payer other than the council for the whole of the rest, or choose again.")));
        } else if (desk.support().services().stream().noneMatch(line -> line.funder() == payer)) {
            lacks.add(at(
                    need,
                    "top_up_pence",
                    Lack.warns(
                            Step.AUTHORISE,
                            RULE,
                            Topic.ACCOMMODATION,
                            "The top-up stands on no line of the support.",
                            "Add it as a line of its own that this payer funds.")));
        }
    }

    private static void condition(Need need, String field, @Nullable Boolean holds, String what, List<Lack> lacks) {
        if (Boolean.TRUE.equals(holds)) {
            return;
        }
        String says = holds == null
                ? "Of the chosen home or place it is not said " + what + "."
                : "The chosen home or place fails a condition: " + what + ".";
        String mend = holds == null
                ? "Answer it; the choice is followed where the conditions hold."
                : "Tell the person which condition fails, and look at other places together.";
        lacks.add(at(
                need,
                field,
                holds == null
                        ? Lack.prompts(Step.AUTHORISE, RULE, Topic.ACCOMMODATION, says, mend)
                        : Lack.warns(Step.AUTHORISE, RULE, Topic.ACCOMMODATION, says, mend)));
    }

    private static Lack at(Need need, String field, Lack lack) {
        return lack.under(PROVISION).in(SectionName.NEEDS, "needs[" + need.id() + "].accommodation.choice." + field);
    }
}

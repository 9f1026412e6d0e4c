package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.Lack.stops;
import static uk.ourplan.core.law.planning.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment.CarersWishes;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.RiskKind;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.SectionName;

/**
 * The outcomes and matters that support could serve, how outcomes are watched, the two advice texts, and the risks to the
 * plan itself (CONTENT-07, OUTCOME-13, CONTENT-12, RISK-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(d) and (f)</a>
 */
final class OutcomesOnPlan {

    private OutcomesOnPlan() {}

    static List<Lack> lacking(PlanOnDesk desk) {
        List<Lack> lacks = new ArrayList<>();
        List<OutcomeWanted> wanted =
                desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of());
        if (wanted.isEmpty()) {
            lacks.add(matters(
                    Step.SUBMIT,
                    "The plan holds no outcome that the person wants.",
                    "Write down at least one, in the person's own words.",
                    SectionName.OUTCOMES,
                    null));
        }
        wanted.forEach(outcome -> lacks.addAll(ofOne(outcome)));
        lacks.addAll(wishes(desk));
        lacks.addAll(advice(desk));
        lacks.addAll(planRisk(desk));
        return lacks;
    }

    private static List<Lack> ofOne(OutcomeWanted outcome) {
        List<Lack> lacks = new ArrayList<>();
        String at = "outcomes_wanted[" + outcome.id() + "]";
        if (outcome.areas().isEmpty()) {
            lacks.add(matters(
                    Step.SUBMIT,
                    "Outcome " + outcome.id() + " does not say which part of wellbeing it serves.",
                    "Tick at least one of the nine.",
                    SectionName.OUTCOMES,
                    at + ".areas"));
        }
        if (blank(outcome.watched())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "OUTCOME-13",
                            Topic.OUTCOME_TIMEFRAMES,
                            "Outcome " + outcome.id() + " does not say how and when it is looked at.",
                            "Say how and when it is watched between reviews.")
                    .under("Care Act 2014 s.27(1)")
                    .in(SectionName.OUTCOMES, at + ".watched"));
        }
        return lacks;
    }

    private static List<Lack> wishes(PlanOnDesk desk) {
        CarersWishes wishes = desk.assessment().wishes();
        if (!desk.isForCarer()) {
            return List.of();
        }
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("going on caring", wishes == null ? null : wishes.caring());
        asked.put("work", wishes == null ? null : wishes.work());
        asked.put("education or training", wishes == null ? null : wishes.education());
        asked.put("recreation", wishes == null ? null : wishes.recreation());
        return asked.entrySet().stream()
                .filter(wish -> blank(wish.getValue()))
                .map(wish -> matters(
                        Step.ISSUE,
                        "The carer's wish about " + wish.getKey() + " is not answered.",
                        "Ask, and record the answer in the assessment; none is an answer.",
                        null,
                        null))
                .toList();
    }

    private static Lack matters(
            Step step, String says, String mend, @Nullable SectionName section, @Nullable String field) {
        Lack lack = stops(step, "CONTENT-07", Topic.MATTERS, says, mend)
                .under("Care Act 2014 s.25(1)(d), s.9(4), s.10(5)-(6)");
        return section == null ? lack : lack.in(section, field);
    }

    private static List<Lack> advice(PlanOnDesk desk) {
        Advice advice = desk.section(Advice.class).orElse(new Advice(null, null, null, null));
        List<Lack> lacks = new ArrayList<>();
        if (blank(advice.reduce())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-12",
                            Topic.ADVICE_REDUCE,
                            "The advice on meeting or lessening the needs is blank.",
                            "Write what could lessen them, for this person.")
                    .under("Care Act 2014 s.25(1)(f)(i)")
                    .in(SectionName.ADVICE, "reduce"));
        }
        if (blank(advice.prevent())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-12",
                            Topic.ADVICE_PREVENT,
                            "The advice on preventing or delaying further needs is blank.",
                            "Write what could prevent or delay them, for this person.")
                    .under("Care Act 2014 s.25(1)(f)(ii)")
                    .in(SectionName.ADVICE, "prevent"));
        }
        return lacks;
    }

    private static List<Lack> planRisk(PlanOnDesk desk) {
        boolean explored = desk.section(Risks.class)
                .map(risks -> risks.items().stream().anyMatch(risk -> risk.kind() == RiskKind.PLAN))
                .orElse(false);
        return explored
                ? List.of()
                : List.of(stops(
                                Step.SUBMIT,
                                "RISK-04",
                                Topic.PLAN_RISK,
                                "Risks to the plan itself were not explored.",
                                "Add what could make the plan fail, and what is done then.")
                        .in(SectionName.RISKS, "items"));
    }
}

package uk.ourplan.core.law.planning.outcome;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment.CarersWishes;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The outcomes and matters that support could serve: each with its mode and the part of wellbeing it serves, and with how it
 * is watched; a need behind it is never asked for (CONTENT-07, OUTCOME-01, OUTCOME-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(d)</a>
 */
public final class OutcomesOnPlan {

    private OutcomesOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
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
        return lacks;
    }

    private static List<Lack> ofOne(OutcomeWanted outcome) {
        List<Lack> lacks = new ArrayList<>();
        String at = "outcomes_wanted[" + outcome.id() + "]";
        if (outcome.areas().isEmpty()) {
            lacks.add(shape(
                    "Outcome " + outcome.id() + " does not say which part of wellbeing it serves.",
                    "Tick at least one of the nine.",
                    at + ".areas"));
        }
        if (outcome.mode() == null) {
            lacks.add(shape(
                    "Outcome " + outcome.id() + " does not say what the person wants to do: achieve, change, improve or"
                            + " maintain.",
                    "Choose one.",
                    at + ".mode"));
        }
        if (blank(outcome.watched()) && outcome.watch() == null) {
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

    private static Lack shape(String says, String mend, String field) {
        return stops(Step.SUBMIT, "OUTCOME-01", Topic.MATTERS, says, mend)
                .under("Care Act 2014 s.1(2)(a)-(i), s.25(1)(d)")
                .in(SectionName.OUTCOMES, field);
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
}

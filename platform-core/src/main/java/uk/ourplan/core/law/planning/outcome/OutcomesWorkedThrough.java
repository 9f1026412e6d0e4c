package uk.ourplan.core.law.planning.outcome;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.Outcomes.Reach;
import uk.ourplan.language.plan.Outcomes.Wish;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WithinReach;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Each outcome says what it means for wellbeing, what is done towards it and how one would know; each wish is adopted or
 * answered (OUTCOME-02, OUTCOME-07, OUTCOME-08, OUTCOME-12, OUTCOME-13). The council is judged on the steps: an outcome that
 * was not reached is never a breach.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/9">Care Act 2014 s.9(4)</a>
 */
public final class OutcomesWorkedThrough {

    private static final Outcomes NOTHING = Outcomes.none();

    private OutcomesWorkedThrough() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Outcomes outcomes = desk.section(Outcomes.class).orElse(NOTHING);
        List<OutcomeWanted> wanted = outcomes.outcomesWanted();
        List<Lack> lacks = new ArrayList<>();
        wishes(outcomes.wishes()).ifPresent(lacks::add);
        fourFacts(wanted).ifPresent(lacks::add);
        steps(wanted).ifPresent(lacks::add);
        helpAndHindrances(wanted).ifPresent(lacks::add);
        qualities(wanted).ifPresent(lacks::add);
        lookedAtBefore(wanted).ifPresent(lacks::add);
        crisis(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> wishes(List<Wish> wishes) {
        Missing missing = new Missing();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            missing.when(!Boolean.TRUE.equals(wish.adopted()) && blank(wish.whyNot()), String.valueOf(i + 1));
        }
        return missing.says("Neither adopted as an outcome nor answered with a reason: wish")
                .map(says -> warns(
                                Step.SUBMIT,
                                "OUTCOME-02",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Make it an outcome, or say why it was not adopted.")
                        .in(SectionName.OUTCOMES, "wishes"));
    }

    private static Optional<Lack> fourFacts(List<OutcomeWanted> wanted) {
        Missing missing = new Missing();
        wanted.forEach(outcome -> {
            List<String> blanks = new ArrayList<>();
            note(blank(outcome.words()), "what it is", blanks);
            note(blank(outcome.unmetNow()), "what it means now", blanks);
            note(blank(outcome.ifMet()), "what is likely if met", blanks);
            note(blank(outcome.ifNotMet()), "what is likely if not", blanks);
            note(
                    !(blank(outcome.ifMet()) && blank(outcome.ifNotMet())) && blank(outcome.evidence()),
                    "evidence",
                    blanks);
            missing.of(outcome.id(), blanks);
        });
        return missing.says("Not said about outcome")
                .map(says -> warns(
                                Step.SUBMIT,
                                "OUTCOME-07",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Fill in what is blank; an opinion on what is likely rests on evidence.")
                        .in(SectionName.OUTCOMES, at(missing, "unmet_now")));
    }

    private static Optional<Lack> steps(List<OutcomeWanted> wanted) {
        Missing missing = new Missing();
        wanted.forEach(outcome -> missing.when(blank(outcome.steps()), outcome.id()));
        return missing.says("No step is taken towards outcome")
                .map(says -> warns(
                                Step.SUBMIT,
                                "OUTCOME-08",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Write down at least one step; whether it is reached is another matter.")
                        .under("Care Act 2014 s.1(2), s.9(4)")
                        .in(SectionName.OUTCOMES, at(missing, "steps")));
    }

    private static Optional<Lack> helpAndHindrances(List<OutcomeWanted> wanted) {
        Missing missing = new Missing();
        wanted.stream().filter(OutcomesWorkedThrough::mattersMuch).forEach(outcome -> {
            List<String> blanks = new ArrayList<>();
            note(blank(outcome.helpers()), "who helps", blanks);
            note(blank(outcome.barriers()), "what stands in the way", blanks);
            note(!blank(outcome.barriers()) && blank(outcome.overcoming()), "ways over it", blanks);
            missing.of(outcome.id(), blanks);
        });
        return missing.says("Matters much for wellbeing, and could say more: outcome")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "OUTCOME-08",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Break the steps into manageable parts, with who helps and ways over what is in the way.")
                        .in(SectionName.OUTCOMES, at(missing, "helpers")));
    }

    private static Optional<Lack> qualities(List<OutcomeWanted> wanted) {
        Missing missing = new Missing();
        wanted.forEach(outcome -> {
            List<String> blanks = new ArrayList<>();
            note(blank(outcome.words()), "personal", blanks);
            note(outcome.by() == null, "a date", blanks);
            note(isOutOfReach(outcome), "realistic", blanks);
            note(blank(outcome.steps()), "achievable, with a step towards it", blanks);
            note(blank(outcome.measure()), "a measure", blanks);
            missing.of(outcome.id(), blanks);
        });
        return missing.says(
                        "A good outcome is personal, has a date, is realistic and achievable and can be measured; not yet so"
                                + " is outcome")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "OUTCOME-12",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Say by when, which step comes first, and how everybody will know; put something smaller beside what is"
                                        + " out of reach.")
                        .in(SectionName.OUTCOMES, at(missing, "measure")));
    }

    private static Optional<Lack> lookedAtBefore(List<OutcomeWanted> wanted) {
        Missing missing = new Missing();
        wanted.stream()
                .filter(OutcomesWorkedThrough::mattersMuch)
                .forEach(outcome -> missing.when(outcome.lookedAtBefore() == null, outcome.id()));
        return missing.says("Matters much for wellbeing, and is not looked at before the review: outcome")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "OUTCOME-13",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Give a day on which somebody looks at it before the review.")
                        .under("Care Act 2014 s.27(1)")
                        .in(SectionName.OUTCOMES, at(missing, "looked_at_before")));
    }

    /** Stands for as long as the crisis does: it is a reminder, and nothing that could be filled in ends it. */
    private static Optional<Lack> crisis(PlanOnDesk desk) {
        boolean inCrisis = desk.section(AboutMe.class)
                .map(AboutMe::wellbeingNow)
                .filter(now -> Boolean.TRUE.equals(now.inCrisis()))
                .isPresent();
        return inCrisis
                ? Optional.of(prompts(
                                Step.SUBMIT,
                                "OUTCOME-07",
                                Topic.OUTCOME_SHAPE,
                                "The person is in crisis while outcomes are talked about.",
                                "Support their insight, and let what is said of likely effects rest on evidence.")
                        .in(SectionName.OUTCOMES, null))
                : Optional.empty();
    }

    /** Something smaller in its place is what makes it realistic again. */
    private static boolean isOutOfReach(OutcomeWanted outcome) {
        Reach reach = outcome.reach();
        return reach != null
                && reach.answer() == WithinReach.NO
                && reach.replacedBy().isEmpty();
    }

    private static boolean mattersMuch(OutcomeWanted outcome) {
        return outcome.weight() == Amount.HIGH;
    }

    private static String at(Missing missing, String field) {
        return "outcomes_wanted[" + missing.first() + "]." + field;
    }

    private static void note(boolean lacking, String what, List<String> blanks) {
        if (lacking) {
            blanks.add(what);
        }
    }
}

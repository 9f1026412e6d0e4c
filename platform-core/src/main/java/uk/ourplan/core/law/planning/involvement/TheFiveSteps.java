package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Indicative;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Involvement;
import uk.ourplan.language.plan.PeopleInvolved.SelfPlanning;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.SelfPlanningChoice;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Five steps secure the person's involvement: information before planning starts, questions answered, the offer to write the
 * plan oneself, the indicative budget told and explained, and an advocate considered (INVOLVE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3), s.26(1), s.67(2)</a>
 */
public final class TheFiveSteps {

    private TheFiveSteps() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        List<Lack> lacks = new ArrayList<>();
        information(there, policy).ifPresent(lacks::add);
        questions(there.section()).ifPresent(lacks::add);
        offer(there.section()).ifPresent(lacks::add);
        indicativeBudget(desk).ifPresent(lacks::add);
        advocacyConsidered(there.section()).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> information(WhoIsThere there, CouncilPolicy policy) {
        PeopleInvolved section = there.section();
        LocalDate given =
                section.information() == null ? null : section.information().dated();
        if (given == null) {
            return Optional.of(stops(
                            Step.PRESENT,
                            "INVOLVE-05",
                            Topic.INVOLVEMENT,
                            "The person was not told what a plan is for and how planning works.",
                            "Give that information in a form that they can use before planning starts, and record the"
                                    + " day.")
                    .under("Care Act 2014 s.25(3); s.4 (unverified)")
                    .in(SectionName.PEOPLE_INVOLVED, "information.dated"));
        }
        InEffect<Integer> lead = policy.read(Settings.INFORMATION_LEAD_DAYS);
        LocalDate start = startedOn(section);
        boolean late =
                start != null && (!given.isBefore(start) || ChronoUnit.DAYS.between(given, start) < lead.value());
        return !late || there.isUrgent()
                ? Optional.empty()
                : Optional.of(warns(
                                Step.PRESENT,
                                "INVOLVE-05",
                                Topic.INVOLVEMENT,
                                "Information about planning was given too late to be taken in before it started.",
                                "Make sure that the person had time enough; give it earlier another time.")
                        .under("Care Act 2014 s.25(3); s.4 (unverified)")
                        .in(SectionName.PEOPLE_INVOLVED, "information.dated")
                        .reading(lead));
    }

    /** Planning starts on the day on which involvement was confirmed for its start, otherwise with the first conversation. */
    static @Nullable LocalDate startedOn(PeopleInvolved section) {
        return section.confirmed() != null && section.confirmed().start() != null
                ? section.confirmed().start()
                : section.involvement().stream()
                        .map(Involvement::dated)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Optional<Lack> questions(PeopleInvolved section) {
        long open = section.questions().stream()
                .filter(question -> blank(question.answer()) && blank(question.source()))
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.SUBMIT,
                                "INVOLVE-05",
                                Topic.INVOLVEMENT,
                                open + (open == 1 ? " question is" : " questions are") + " neither answered nor matched"
                                        + " with a source.",
                                "Answer it, or name a source that the person was helped to reach.")
                        .under("Care Act 2014 s.25(3)")
                        .in(SectionName.PEOPLE_INVOLVED, "questions"));
    }

    private static Optional<Lack> offer(PeopleInvolved section) {
        SelfPlanning offer = section.selfPlanning();
        SelfPlanningChoice choice = offer == null ? null : offer.choice();
        boolean delegated =
                section.delegation() != null && !blank(section.delegation().to());
        if (offer == null || offer.offered() == null || choice == null) {
            String says = "The person was not offered to write the plan or parts of it, with what they need to decide.";
            String mend = "Offer it, and record the day and the answer: none, part or whole.";
            Lack lack = delegated
                    ? stops(Step.PRESENT, "INVOLVE-05", Topic.INVOLVEMENT, says, mend)
                    : warns(Step.PRESENT, "INVOLVE-05", Topic.INVOLVEMENT, says, mend);
            return Optional.of(
                    lack.under("Care Act 2014 s.25(3)").in(SectionName.PEOPLE_INVOLVED, "self_planning.offered"));
        }
        return choice == SelfPlanningChoice.NONE || delegated
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.PRESENT,
                                "INVOLVE-05",
                                Topic.INVOLVEMENT,
                                "The person chose to write " + choice.code() + " of the plan, and nothing is arranged.",
                                "Say who writes which sections by when, under who writes parts of the plan.")
                        .under("Care Act 2014 s.25(3)")
                        .in(SectionName.PEOPLE_INVOLVED, "delegation.to"));
    }

    private static Optional<Lack> indicativeBudget(PlanOnDesk desk) {
        Indicative told = desk.section(MoneySection.class)
                .map(MoneySection::indicative)
                .orElse(new Indicative(null, null, null, null, null));
        String missing = told.told() == null
                ? "was not told to the person"
                : told.explained() == null
                        ? "was told, and what it is and how it was worked out was not explained"
                        : "";
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "INVOLVE-05",
                                Topic.INVOLVEMENT,
                                "The indicative budget " + missing + ".",
                                "Tell the amount, what it is and how it was worked out, and record the days.")
                        .under("Care Act 2014 s.26(1)")
                        .in(SectionName.MONEY, told.told() == null ? "indicative.told" : "indicative.explained"));
    }

    private static Optional<Lack> advocacyConsidered(PeopleInvolved section) {
        boolean considered = section.advocacy() != null
                && section.advocacy().considered() != null
                && !blank(section.advocacy().note());
        return considered
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "INVOLVE-05",
                                Topic.INVOLVEMENT,
                                "Whether the person needs an advocate or somebody appropriate is not considered.",
                                "Consider it, and record the day, the answer and the reason.")
                        .under("Care Act 2014 s.67(2)")
                        .in(
                                SectionName.PEOPLE_INVOLVED,
                                section.advocacy() == null || section.advocacy().considered() == null
                                        ? "advocacy.considered"
                                        : "advocacy.note"));
    }
}

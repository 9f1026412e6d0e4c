package uk.ourplan.core.law.planning.carer;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.CarersAssessmentState;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.PersonAround.CarersPart;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.Sureness;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A carer is somebody unpaid; each who meets an eligible need was asked whether they are able and willing, now and ahead; and
 * their part is written into the plan (CARER-01 to CARER-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/10">Care Act 2014 s.10</a>
 */
public final class CarersOnPlan {

    private static final CarersPart NOTHING = new CarersPart(
            null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private CarersOnPlan() {}

    /** What these rules find lacking; in a carer's own plan the carer is not somebody around the person. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<PersonAround> around =
                desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of());
        List<Lack> lacks = new ArrayList<>();
        around.stream().filter(CarersOnPlan::isCarer).forEach(carer -> {
            paid(carer).ifPresent(lacks::add);
            if (!desk.isForCarer()) {
                ableAndWilling(carer, desk, lacks);
                part(carer).ifPresent(lacks::add);
                assessment(carer).ifPresent(lacks::add);
            }
        });
        return lacks;
    }

    static boolean isCarer(PersonAround person) {
        return person.roles().contains(Role.CARER);
    }

    private static CarersPart partOf(PersonAround carer) {
        return carer.carer() == null ? NOTHING : carer.carer();
    }

    private static Optional<Lack> paid(PersonAround carer) {
        return lack(
                Boolean.TRUE.equals(carer.paid()) && blank(partOf(carer).keptAsCarer()),
                Lack.warns(
                                Step.SUBMIT,
                                "CARER-01",
                                Topic.CARERS,
                                carer.id() + " is paid to help and is entered as a carer. Paid help is not a carer.",
                                "Enter them as a personal assistant or provider, or say which unpaid care they give besides.")
                        .under("Care Act 2014 s.10(3), s.10(9) (unverified)")
                        .in(SectionName.PEOPLE_INVOLVED, "people[" + carer.id() + "]"));
    }

    private static void ableAndWilling(PersonAround carer, PlanOnDesk desk, List<Lack> lacks) {
        Set<String> meets =
                eligibleNeedsOf(carer, desk).map(Need::id).collect(Collectors.toCollection(java.util.TreeSet::new));
        if (meets.isEmpty()) {
            return;
        }
        CarersPart part = partOf(carer);
        String needs = "need " + String.join(", ", meets);
        boolean blank = Stream.of(part.able(), part.willing(), part.ableAhead(), part.willingAhead())
                        .anyMatch(answer -> answer == null)
                || part.asked() == null;
        if (blank) {
            lacks.add(asked(
                    Lack.stops(
                            Step.SUBMIT,
                            "CARER-02",
                            Topic.OTHERS_MEETING,
                            carer.id() + " meets " + needs
                                    + ", and it is not on record whether they are able and willing now and ahead, and when they were asked.",
                            "Ask them, and record all four answers and the day."),
                    carer));
        }
        if (stops(part.able()) || stops(part.willing())) {
            eligibleNeedsOf(carer, desk)
                    .filter(CarersOnPlan::restsOnTheCarer)
                    .forEach(need -> lacks.add(Lack.stops(
                                    Step.SUBMIT,
                                    "CARER-02",
                                    Topic.OTHERS_MEETING,
                                    carer.id() + " is not able or willing to go on, so need " + need.id()
                                            + " is not covered.",
                                    "Say who or what meets it instead.")
                            .under("Care Act 2014 s.10(5) (unverified)")
                            .in(SectionName.NEEDS, "needs[" + need.id() + "].met_by")));
        }
        boolean unsure = Stream.of(part.able(), part.willing(), part.ableAhead(), part.willingAhead())
                .anyMatch(answer -> answer == Sureness.UNSURE || answer == Sureness.NO);
        if (!blank && unsure) {
            lacks.add(asked(
                    Lack.prompts(
                            Step.SUBMIT,
                            "CARER-02",
                            Topic.CARERS,
                            carer.id() + " is not sure to go on meeting " + needs + ".",
                            "Plan what is done if they stop, and agree when to ask again."),
                    carer));
        }
    }

    private static Lack asked(Lack lack, PersonAround carer) {
        return lack.under("Care Act 2014 s.10(5) (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, "people[" + carer.id() + "].carer");
    }

    private static boolean stops(@Nullable Sureness answer) {
        return answer == Sureness.NO;
    }

    /** Nobody and nothing else meets it. */
    private static boolean restsOnTheCarer(Need need) {
        return !Boolean.TRUE.equals(need.councilWillMeet())
                && need.metBy().stream().allMatch(by -> by == MetBy.CARER);
    }

    private static Stream<Need> eligibleNeedsOf(PersonAround carer, PlanOnDesk desk) {
        return desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .filter(need -> partOf(carer).meets().contains(need.id())
                        || (need.metBy().contains(MetBy.CARER)
                                && need.informalHelp().stream()
                                        .anyMatch(help -> carer.id().equals(help.who()))));
    }

    private static Optional<Lack> part(PersonAround carer) {
        CarersPart part = partOf(carer);
        List<String> open = new ArrayList<>();
        open(open, blank(part.commits()), "what they commit to");
        open(open, blank(part.effectOnCarer()), "what caring does to them");
        open(open, blank(part.effectOnPerson()), "what that does to the person");
        open(open, part.assessment() == null, "whether they had a carer's assessment");
        open(open, blank(part.points()), "what else about them matters here");
        return lack(
                !open.isEmpty(),
                prompt(
                        carer,
                        "Not said of " + carer.id() + ": " + String.join(", ", open) + ".",
                        "Write it down with them."));
    }

    private static void open(List<String> open, boolean lacking, String what) {
        if (lacking) {
            open.add(what);
        }
    }

    private static Optional<Lack> assessment(PersonAround carer) {
        CarersPart part = partOf(carer);
        if (part.assessment() == CarersAssessmentState.NOT_YET_OFFERED) {
            return Optional.of(prompt(
                    carer,
                    "No carer's assessment was offered to " + carer.id() + " yet.",
                    "Offer one; the right to it does not hang on how much they do."));
        }
        return lack(
                Boolean.TRUE.equals(part.effectSignificant()) && part.assessment() != CarersAssessmentState.DONE,
                prompt(
                        carer,
                        "Caring weighs heavily on " + carer.id() + ", and no carer's assessment is done.",
                        "Suggest a carer's assessment to them."));
    }

    private static Lack prompt(PersonAround carer, String says, String mend) {
        return Lack.prompts(Step.SUBMIT, "CARER-03", Topic.CARERS, says, mend)
                .under("Care Act 2014 s.10 (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, "people[" + carer.id() + "].carer");
    }

    private static Optional<Lack> lack(boolean lacking, Lack lack) {
        return lacking ? Optional.of(lack) : Optional.empty();
    }
}

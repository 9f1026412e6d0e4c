package uk.ourplan.core.law.planning.advice;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.PreventionService;
import uk.ourplan.language.plan.Advice.Questions;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A service that could prevent, reduce or delay needs is explained and followed through, and everybody could ask before
 * anything was decided (INFO-05, INFO-06, INFO-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/2">Care Act 2014 s.2</a>
 */
public final class PreventionOnPlan {

    private PreventionOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Advice advice = desk.section(Advice.class).orElse(AdviceOnPlan.NOTHING);
        List<Lack> lacks = new ArrayList<>();
        if (advice.preventionServices().isEmpty()) {
            lacks.add(prompts(
                            Step.SUBMIT,
                            "INFO-06",
                            Topic.INFORMATION,
                            "Whether a service could prevent, reduce or delay needs is not answered.",
                            "Name what was looked at, and whether it may suit.")
                    .under("Care Act 2014 s.2")
                    .in(SectionName.ADVICE, "prevention_services"));
        }
        for (int i = 0; i < advice.preventionServices().size(); i++) {
            lacks.addAll(ofOne(advice.preventionServices().get(i), i));
        }
        lacks.addAll(questions(advice.questions(), desk));
        return lacks;
    }

    private static List<Lack> ofOne(PreventionService service, int place) {
        String at = "prevention_services[" + place + "].";
        List<Lack> lacks = new ArrayList<>();
        boolean suits = Boolean.TRUE.equals(service.suitable());
        if (suits && service.referred() == null && blank(service.declinedBecause())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "INFO-06",
                            Topic.INFORMATION,
                            "Prevention service " + (place + 1)
                                    + " may suit, and there is neither a referral nor the person's no.",
                            "Refer the person or help them to reach it; or record why they do not want it.")
                    .under("Care Act 2014 s.2")
                    .in(SectionName.ADVICE, at + "referred"));
        }
        boolean told = Boolean.TRUE.equals(service.toldWhy())
                && Boolean.TRUE.equals(service.toldWhatFor())
                && Boolean.TRUE.equals(service.toldHow());
        if (suits && !told) {
            lacks.add(prompts(
                            Step.SUBMIT,
                            "INFO-07",
                            Topic.INFORMATION,
                            "Prevention service " + (place + 1)
                                    + " may suit, and it is not ticked that the person was told why it matters, what it may"
                                    + " help with and how to get it.",
                            "Say all three, and tick them.")
                    .under("Care Act 2014 s.2")
                    .in(SectionName.ADVICE, at + "told_why"));
        }
        if (suits && blank(service.qualityNote())) {
            quality(service)
                    .says("Prevention service " + (place + 1) + " could fit better; not ticked")
                    .map(says -> prompts(
                                    Step.SUBMIT,
                                    "INFO-07",
                                    Topic.INFORMATION,
                                    says,
                                    "Tick what holds, or note what does not; the referral does not wait for it.")
                            .under("Care Act 2014 s.2")
                            .in(SectionName.ADVICE, at + "fits"))
                    .ifPresent(lacks::add);
        }
        return lacks;
    }

    private static Missing quality(PreventionService service) {
        Missing missing = new Missing();
        missing.when(!Boolean.TRUE.equals(service.fits()), "personal and flexible");
        missing.when(!Boolean.TRUE.equals(service.creative()), "creative about what the person wants");
        missing.when(!Boolean.TRUE.equals(service.onStrengths()), "built on what the person can do");
        return missing;
    }

    private static List<Lack> questions(@org.jspecify.annotations.Nullable Questions questions, PlanOnDesk desk) {
        if (questions == null || questions.dated() == null) {
            return List.of(ask("The day on which everybody could ask questions is blank.", "questions.dated"));
        }
        String missed = desk.section(PeopleInvolved.class).stream()
                .flatMap(section -> section.people().stream())
                .filter(one -> one.roles().contains(Role.CARER) || tookPart(one))
                .filter(one -> questions.to().stream().noneMatch(name -> isNamed(one, name)))
                .map(PersonAround::id)
                .collect(Collectors.joining(", "));
        return missed.isEmpty()
                ? List.of()
                : List.of(ask("Not among those who could ask questions: " + missed + ".", "questions.to"));
    }

    private static boolean tookPart(PersonAround one) {
        return one.involved() != null && one.involved().dated() != null;
    }

    private static boolean isNamed(PersonAround one, String name) {
        return one.id().equals(name.strip()) || name.strip().equalsIgnoreCase(one.name());
    }

    private static Lack ask(String says, String field) {
        return prompts(
                        Step.SUBMIT,
                        "INFO-05",
                        Topic.INFORMATION,
                        says,
                        "Make time for questions before anything is decided, and record the day.")
                .in(SectionName.ADVICE, field);
    }
}

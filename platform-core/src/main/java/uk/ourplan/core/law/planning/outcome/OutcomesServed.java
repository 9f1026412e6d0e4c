package uk.ourplan.core.law.planning.outcome;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.ProviderKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Planning starts from outcomes and services follow: no service for an outcome alone, each service says which outcomes it
 * serves, and its options were explored with the person (OUTCOME-05, OUTCOME-09, OUTCOME-10, NEED-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(c)</a>
 */
public final class OutcomesServed {

    private static final Set<ServiceClass> PAID_FOR =
            EnumSet.of(ServiceClass.BOUGHT_SERVICE, ServiceClass.IN_HOUSE_SERVICE, ServiceClass.SECTION_117);

    private OutcomesServed() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        Set<String> needed = desk.needs().stream()
                .filter(need -> !Boolean.FALSE.equals(need.eligible()) || Boolean.TRUE.equals(need.councilWillMeet()))
                .map(Need::id)
                .collect(Collectors.toSet());
        desk.support().services().forEach(line -> forNoNeed(line, needed).ifPresent(lacks::add));
        needsWithoutOutcome(desk).ifPresent(lacks::add);
        unexplored(desk).ifPresent(lacks::add);
        choosing(desk).ifPresent(lacks::add);
        servingNone(desk).ifPresent(lacks::add);
        unserved(desk).ifPresent(lacks::add);
        return lacks;
    }

    /** A line that the council arranges or pays for and that costs somebody something. */
    public static boolean isTheCouncils(ServiceLine line) {
        return line.funder() == Funder.COUNCIL && line.serviceClass() != null && PAID_FOR.contains(line.serviceClass());
    }

    /** A need that the council has decided to meet is enough; a need of which eligibility is still open counts, too. */
    private static Optional<Lack> forNoNeed(ServiceLine line, Set<String> needed) {
        return isTheCouncils(line) && line.meets().stream().noneMatch(needed::contains)
                ? Optional.of(stops(
                                Step.SUBMIT,
                                "OUTCOME-09",
                                Topic.WAYS_OF_MEETING,
                                "Line " + line.id() + " is a service of the council's and meets no need.",
                                "Name the need that it meets; for an outcome alone look to advice, the community and the"
                                        + " person's own people.")
                        .in(SectionName.SUPPORT, "services[" + line.id() + "].meets"))
                : Optional.empty();
    }

    private static Optional<Lack> needsWithoutOutcome(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.councilWillMeet()))
                .forEach(need -> missing.when(
                        outcomes(desk).stream()
                                .noneMatch(outcome -> outcome.needs().contains(need.id())),
                        need.id()));
        return missing.says("No outcome that the person wants is linked to need")
                .map(says -> warns(
                                Step.SUBMIT,
                                "OUTCOME-05",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Ask first what the person wants from it in their life, then what would do it.")
                        .under("Care Act 2014 s.1(2)")
                        .in(SectionName.OUTCOMES, null));
    }

    private static Optional<Lack> unexplored(PlanOnDesk desk) {
        Missing missing = new Missing();
        chosen(desk).forEach(line -> missing.when(blank(line.optionsExplored()), line.id()));
        return missing.says("No option that was explored is written down for line")
                .map(says -> warns(
                                Step.SUBMIT,
                                "NEED-09",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "List what was looked at, what came of each, and what was chosen.")
                        .in(SectionName.SUPPORT, "services[" + missing.first() + "].options_explored"));
    }

    private static Optional<Lack> choosing(PlanOnDesk desk) {
        Missing missing = new Missing();
        chosen(desk).forEach(line -> {
            boolean external = line.provider() != null && line.provider().kind() != ProviderKind.COUNCIL;
            List<String> blanks = new ArrayList<>();
            note(line.exploredBy().isEmpty(), "ways of looking", blanks);
            note(external && blank(line.helpChoosing()), "help to choose", blanks);
            note(external && blank(line.personsChoice()), "the person's choice", blanks);
            missing.of(line.id(), blanks);
        });
        return missing.says("How the choice was made could say more for line")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "NEED-09",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Tick how the options were looked at, and say what help was given and what was chosen.")
                        .in(SectionName.SUPPORT, "services[" + missing.first() + "].explored_by"));
    }

    private static Optional<Lack> servingNone(PlanOnDesk desk) {
        Missing missing = new Missing();
        chosen(desk).forEach(line -> {
            List<String> blanks = new ArrayList<>();
            List<String> could = couldServe(line, desk);
            note(line.serves().isEmpty() && could.isEmpty(), "no outcome", blanks);
            note(!could.isEmpty(), "it could serve " + String.join(" and ", could), blanks);
            note(!line.serves().isEmpty() && blank(line.contribution()), "not how it helps", blanks);
            missing.of(line.id(), blanks);
        });
        return missing.says("Which outcomes it serves, and how, could say more for line")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "OUTCOME-10",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Link the outcomes that it can serve as well, and say how it helps.")
                        .in(SectionName.SUPPORT, "services[" + missing.first() + "].serves"));
    }

    /** Outcomes linked to a need that the line meets, and not yet to the line. */
    private static List<String> couldServe(ServiceLine line, PlanOnDesk desk) {
        return outcomes(desk).stream()
                .filter(outcome -> !line.serves().contains(outcome.id()))
                .filter(outcome -> outcome.needs().stream().anyMatch(line.meets()::contains))
                .map(OutcomeWanted::id)
                .toList();
    }

    private static Optional<Lack> unserved(PlanOnDesk desk) {
        Missing missing = new Missing();
        outcomes(desk)
                .forEach(outcome -> missing.when(
                        blank(outcome.steps())
                                && desk.support().services().stream()
                                        .noneMatch(line -> line.serves().contains(outcome.id())),
                        outcome.id()));
        return missing.says("Served by no line and by no step: outcome")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "OUTCOME-10",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Link a line that serves it, or write down other steps.")
                        .in(SectionName.OUTCOMES, "outcomes_wanted[" + missing.first() + "].steps"));
    }

    private static List<OutcomeWanted> outcomes(PlanOnDesk desk) {
        return desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of());
    }

    private static List<ServiceLine> chosen(PlanOnDesk desk) {
        return desk.support().services().stream()
                .filter(OutcomesServed::isTheCouncils)
                .toList();
    }

    private static void note(boolean lacking, String what, List<String> blanks) {
        if (lacking) {
            blanks.add(what);
        }
    }
}

package uk.ourplan.core.law.planning.risk;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.RiskKind;
import uk.ourplan.language.plan.RiskSource;
import uk.ourplan.language.plan.RiskStarter;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Where risks come from was looked at with everybody whom it touches: needs, outcomes, and the plan itself; none found is an
 * answer, silence is not (RISK-01, RISK-03, RISK-04).
 */
public final class RisksExplored {

    private static final Risks NOTHING =
            new Risks(null, null, null, List.of(), null, null, null, List.of(), List.of(), List.of(), null, null);
    private static final List<Role> SPEAKING_FOR_THE_PERSON =
            List.of(Role.ATTORNEY, Role.DEPUTY, Role.ADVOCATE, Role.APPROPRIATE_PERSON);

    private RisksExplored() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Risks risks = desk.section(Risks.class).orElse(NOTHING);
        List<Lack> lacks = new ArrayList<>();
        toThePlan(risks).ifPresent(lacks::add);
        starters(risks, desk).ifPresent(lacks::add);
        origin(risks, RiskSource.NEED, risks.noneFromNeeds(), "none_from_needs").ifPresent(lacks::add);
        origin(risks, RiskSource.OUTCOME, risks.noneFromOutcomes(), "none_from_outcomes")
                .ifPresent(lacks::add);
        talk(risks, desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> toThePlan(Risks risks) {
        Risks.NoneFound none = risks.noneToThePlan();
        boolean explored = risks.items().stream().anyMatch(risk -> risk.kind() == RiskKind.PLAN)
                || (none != null && none.dated() != null && !blank(none.reason()));
        return explored
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "RISK-04",
                                Topic.PLAN_RISK,
                                "Risks to the plan itself were not explored.",
                                "Add what could make the plan fail, and what is done then; or say on which day none was"
                                        + " found, and why.")
                        .in(SectionName.RISKS, "items"));
    }

    private static Optional<Lack> starters(Risks risks, PlanOnDesk desk) {
        Map<RiskStarter, String> offered = offered(desk);
        risks.dismissed().forEach(offered::remove);
        risks.items().stream()
                .map(Risks.Risk::starter)
                .filter(starter -> starter != null)
                .forEach(offered::remove);
        return offered.isEmpty()
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.SUBMIT,
                                "RISK-04",
                                Topic.PLAN_RISK,
                                "Not looked at as a risk to the plan: " + String.join("; ", offered.values()) + ".",
                                "Add it as a risk, or tick that it does not apply here.")
                        .in(SectionName.RISKS, "dismissed"));
    }

    /** The starter risks that go with what the plan contains. */
    static Map<RiskStarter, String> offered(PlanOnDesk desk) {
        Map<RiskStarter, String> offered = new EnumMap<>(RiskStarter.class);
        boolean informal = desk.needs().stream()
                        .anyMatch(need -> need.metBy().contains(MetBy.CARER)
                                || need.metBy().contains(MetBy.INFORMAL))
                || desk.section(InformalSupport.class).stream()
                        .flatMap(section -> section.existingSupport().stream())
                        .anyMatch(support -> Boolean.TRUE.equals(support.goesOn()));
        if (informal) {
            offered.put(RiskStarter.INFORMAL, "informal care may not last");
        }
        if (!desk.support().services().isEmpty()) {
            offered.put(RiskStarter.PROVIDER_ABSENT, "a provider may not be able to come");
        }
        offered.put(RiskStarter.LESS_EFFECTIVE, "support may work less well than hoped");
        if (desk.hasDirectPayment()) {
            offered.put(RiskStarter.DP_MISUSE, "a direct payment may be mismanaged");
        }
        return offered;
    }

    private static Optional<Lack> origin(Risks risks, RiskSource source, @Nullable String none, String field) {
        boolean answered = !blank(none) || risks.items().stream().anyMatch(risk -> risk.from() == source);
        String whence = source == RiskSource.NEED ? "the needs" : "what the person wants";
        return answered
                ? Optional.empty()
                : Optional.of(warns(
                                Step.SUBMIT,
                                "RISK-01",
                                Topic.RISKS,
                                "There is no risk that comes from " + whence + ", nor the answer that there is none.",
                                "Add the risk, or say how none was found.")
                        .in(SectionName.RISKS, field));
    }

    private static Optional<Lack> talk(Risks risks, PlanOnDesk desk) {
        List<PersonAround> around =
                desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of());
        List<String> answered = Stream.concat(
                        risks.talkedWith().stream(),
                        risks.notTalkedWith().stream()
                                .filter(one -> !blank(one.reason()))
                                .map(one -> one.who() == null ? "" : one.who()))
                .toList();
        boolean theirself = answered.stream()
                .anyMatch(name -> around.stream()
                        .filter(one -> isNamed(one, name))
                        .findFirst()
                        .map(one -> one.roles().stream().anyMatch(SPEAKING_FOR_THE_PERSON::contains))
                        .orElse(true));
        String missing = Stream.concat(
                        theirself ? Stream.empty() : Stream.of("the person"),
                        around.stream()
                                .filter(one -> one.roles().contains(Role.CARER))
                                .filter(carer -> answered.stream().noneMatch(name -> isNamed(carer, name)))
                                .map(carer -> "carer " + carer.id()))
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(warns(
                                Step.SUBMIT,
                                "RISK-03",
                                Topic.RISKS,
                                "Took no part in talking about risk, and no reason is given: " + missing + ".",
                                "Talk about risk with them, or say why not.")
                        .in(SectionName.RISKS, "talked_with"));
    }

    private static boolean isNamed(PersonAround one, String name) {
        return one.id().equals(name.strip()) || name.strip().equalsIgnoreCase(one.name());
    }
}

package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MONEY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.ComplexRate;
import uk.ourplan.language.plan.ProviderEvidence;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.ConcernSettings.Requirement;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * While a complex rate is active or asked for, the package carries the evidence that the council's list asks of its provider; each item
 * warns or only prompts while it is missing or partial (PROVIDER-18).
 */
public final class ComplexRateProvider {

    private static final String RULE = "PROVIDER-18";

    private ComplexRateProvider() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        ProviderEvidence shown = asked(desk, policy);
        if (shown == null) {
            return List.of();
        }
        InEffect<List<Requirement>> list = policy.read(ConcernSettings.COMPLEX_RATE_REQUIREMENTS);
        List<Lack> lacks = new ArrayList<>();
        for (Requirement each : list.value()) {
            missing(each.code(), shown)
                    .ifPresent(field -> lacks.add(lack(each, field, shown).reading(list)));
        }
        return lacks;
    }

    private static Lack lack(Requirement asked, String field, ProviderEvidence shown) {
        boolean partial = parts(asked.code(), shown).values().stream().anyMatch(said -> !blank(said));
        String says = "Of the provider at the complex rate "
                + (partial ? "this is only partly on record: " : "this is not on record: ") + asked.text() + ".";
        String mend = "Ask the provider for it, and record what it shows. Its contract says what it owes.";
        return (asked.warns()
                        ? Lack.warns(Step.SUBMIT, RULE, Topic.PROPOSED_BUDGET, says, mend)
                        : Lack.prompts(Step.SUBMIT, RULE, Topic.PROPOSED_BUDGET, says, mend))
                .in(MONEY, "complex_rate.provider." + field);
    }

    /** Commissioning asks for what warns, before the rate starts. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        ProviderEvidence shown = asked(desk, policy);
        if (shown == null || desk.signedOff()) {
            return List.of();
        }
        InEffect<List<Requirement>> list = policy.read(ConcernSettings.COMPLEX_RATE_REQUIREMENTS);
        boolean warns = list.value().stream()
                .anyMatch(each -> each.warns() && missing(each.code(), shown).isPresent());
        return warns
                ? List.of(OwedTask.of(
                                RULE,
                                "evidence",
                                "Get the provider's evidence for the complex rate: risks and their measures, and the"
                                        + " behavioural support plan.",
                                "It ends when the plan says what the provider shows.")
                        .by(desk.section(MoneySection.class)
                                .map(MoneySection::complexRate)
                                .map(ComplexRate::start)
                                .orElse(null))
                        .of(TaskOwner.holding(Permission.COMMISSIONING_OFFICER))
                        .reading(list.read())
                        .in(MONEY, "complex_rate.provider"))
                : List.of();
    }

    /** Nothing where no rate is active or asked for, or the council uses none. */
    private static @Nullable ProviderEvidence asked(PlanOnDesk desk, CouncilPolicy policy) {
        ComplexRate rate =
                desk.section(MoneySection.class).map(MoneySection::complexRate).orElse(null);
        if (rate == null || !policy.read(Settings.COMPLEX_RATE_ENABLED).value()) {
            return null;
        }
        return rate.provider() == null ? ProviderEvidence.NONE : rate.provider();
    }

    private static Optional<String> missing(String code, ProviderEvidence shown) {
        return parts(code, shown).entrySet().stream()
                .filter(part -> blank(part.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Everything that belongs to an item, by field; an item that only this council asks for is one of the others. */
    private static Map<String, @Nullable String> parts(String code, ProviderEvidence shown) {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        switch (code) {
            case "risk" -> {
                parts.put("risks", shown.risks());
                parts.put("risk_measures", shown.riskMeasures());
            }
            case "behaviour_plan" -> {
                parts.put("behaviours", shown.behaviours());
                parts.put("manifestation", shown.manifestation());
                parts.put("guidelines", shown.guidelines());
                parts.put("alternatives", shown.alternatives());
            }
            case "boundaries" -> parts.put("boundaries", shown.boundaries());
            case "training_needs" -> parts.put("training_needs", shown.trainingNeeds());
            case "training_intervention" -> parts.put("training_intervention", shown.trainingIntervention());
            case "agencies" -> parts.put("agencies", shown.agencies());
            case "networks" -> parts.put("networks", shown.networks());
            default -> parts.put("others", shown.others().get(code));
        }
        return parts;
    }
}

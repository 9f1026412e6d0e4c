package uk.ourplan.core.law.planning.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.Given;
import uk.ourplan.language.plan.Advice.PreventionService;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Whoever types the name of a provider in advice, while commissioning advises not to signpost to it, gets a warning (PROVIDER-09). */
public final class AdviceNamesProviders {

    private AdviceNamesProviders() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Flag> flags = desk.beside().providers().flags().stream()
                .filter(flag -> flag.type() == ResponseType.NO_SIGNPOST && flag.runsOn(policy.on()))
                .toList();
        Advice advice = desk.section(Advice.class).orElse(null);
        if (flags.isEmpty() || advice == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        typed(advice)
                .forEach((field, text) -> flags.stream()
                        .filter(flag -> flag.isTypedIn(text))
                        .map(flag -> Lack.warns(
                                        Step.SUBMIT,
                                        "PROVIDER-09",
                                        Topic.INFORMATION,
                                        "The advice names " + flag.provider()
                                                + ", and commissioning advises not to signpost to it.",
                                        "Name another one, or ask commissioning.")
                                .in(SectionName.ADVICE, field))
                        .forEach(lacks::add));
        return lacks;
    }

    /** What was typed, by field. */
    private static Map<String, @Nullable String> typed(Advice advice) {
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        typed.put("reduce", advice.reduce());
        typed.put("prevent", advice.prevent());
        for (int place = 0; place < advice.given().size(); place++) {
            Given one = advice.given().get(place);
            typed.put("given[" + place + "].entries", one.topic() + " | " + String.join(" | ", one.entries()));
        }
        for (int place = 0; place < advice.preventionServices().size(); place++) {
            PreventionService one = advice.preventionServices().get(place);
            typed.put("prevention_services[" + place + "].what", one.what() + " | " + one.source());
        }
        return typed;
    }
}

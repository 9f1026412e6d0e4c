package uk.ourplan.language.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the provider at a complex rate shows, each in words (PROVIDER-18).
 *
 * @param risks in-depth assessments of the higher-risk areas or behaviours
 * @param riskMeasures the measures in place
 * @param behaviours of the behavioural support plan: the behaviour
 * @param manifestation of it: how the behaviour shows
 * @param guidelines of it: how to reduce the behaviour
 * @param alternatives of it: what else was considered or used
 * @param others what else the council's own list asks for, by its codes
 */
public record ProviderEvidence(
        @Nullable String risks,
        @Nullable String riskMeasures,
        @Nullable String behaviours,
        @Nullable String manifestation,
        @Nullable String guidelines,
        @Nullable String alternatives,
        @Nullable String boundaries,
        @Nullable String trainingNeeds,
        @Nullable String trainingIntervention,
        @Nullable String agencies,
        @Nullable String networks,
        Map<String, String> others) {

    /** Nothing yet. */
    public static final ProviderEvidence NONE =
            new ProviderEvidence(null, null, null, null, null, null, null, null, null, null, null, Map.of());

    @SuppressWarnings("NullAway") // JSON may leave a map out
    public ProviderEvidence {
        others = others == null ? Map.of() : java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}

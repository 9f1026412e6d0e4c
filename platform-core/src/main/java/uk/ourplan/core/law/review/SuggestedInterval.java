package uk.ourplan.core.law.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.ReviewArrangement.Factors;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.IntervalSuggestion;
import uk.ourplan.tenant.policy.Settings;

/**
 * The council's table applied to the levels that were weighed: it suggests a gap and a method and says which levels led to it;
 * the date is never set by it (SCHEDULE-09).
 *
 * @param months never more than the longest gap that the council allows
 * @param because the matters that led to it, in words
 */
public record SuggestedInterval(int months, String method, List<String> because) {

    public SuggestedInterval {
        because = List.copyOf(because);
    }

    public static SuggestedInterval of(@Nullable Factors factors, CouncilPolicy policy) {
        Map<String, String> levels = levels(factors);
        String planned = factors == null ? null : factors.monitoringPlanned();
        boolean monitored =
                planned != null && !planned.isBlank() && !level(planned).equals("none");
        int most = policy.read(Settings.REVIEW_MAX_INTERVAL_MONTHS).value();
        for (IntervalSuggestion row : policy.read(Settings.INTERVAL_SUGGESTIONS).value()) {
            List<String> because = because(row, levels);
            boolean fits = row.factor().equals("otherwise") || !because.isEmpty();
            if (fits && (row.monitored() == null || row.monitored() == monitored)) {
                return new SuggestedInterval(Math.min(row.months(), most), row.method(), because);
            }
        }
        return new SuggestedInterval(most, "full", List.of());
    }

    private static List<String> because(IntervalSuggestion row, Map<String, String> levels) {
        List<String> because = new ArrayList<>();
        levels.forEach((factor, level) -> {
            boolean named = row.factor().equals("any") || row.factor().equals(factor);
            if (named && (row.level() == null || row.level().equals(level))) {
                because.add(factor.replace('_', ' '));
            }
        });
        return because;
    }

    private static Map<String, String> levels(@Nullable Factors factors) {
        Map<String, String> levels = new LinkedHashMap<>();
        if (factors != null) {
            put(levels, "needs_complexity", factors.needsComplexity());
            put(levels, "change_likelihood", factors.changeLikelihood());
            put(levels, "plan_complexity", factors.planComplexity());
            put(levels, "ongoing_risk", factors.ongoingRisk());
            put(levels, "breakdown_risk", factors.breakdownRisk());
            put(levels, "circumstances_and_support", factors.circumstancesAndSupport());
        }
        return levels;
    }

    private static void put(Map<String, String> levels, String factor, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            levels.put(factor, level(said));
        }
    }

    /** What was said begins with its level: "high, falls at night". */
    private static String level(String said) {
        return said.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
    }
}

package uk.ourplan.core.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other funding levels for the sample council Northmoor, as lawful as its own. */
public final class Ladder {

    private Ladder() {}

    /** A team manager signs next to nothing, so that what waited for one goes to the service manager. */
    public static Map<String, Object> whereATeamManagerSignsLittle() {
        return Map.of(
                "auth.funding_levels",
                List.of(
                        level("team_manager", 1_000L, 1_000L),
                        level("service_manager", 130_000L, 800_000L),
                        level("assistant_director", 270_000L, 2_200_000L),
                        level("director", null, null)));
    }

    private static Map<String, @Nullable Object> level(String role, @Nullable Long weekly, @Nullable Long once) {
        Map<String, @Nullable Object> level = new HashMap<>();
        level.put("role", role);
        level.put("weekly_pence", weekly);
        level.put("one_off_pence", once);
        return level;
    }
}

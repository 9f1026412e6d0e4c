package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.atLeast;
import static uk.ourplan.tenant.policy.bound.Rules.each;
import static uk.ourplan.tenant.policy.bound.Rules.eachOnce;
import static uk.ourplan.tenant.policy.bound.Rules.field;
import static uk.ourplan.tenant.policy.bound.Rules.list;
import static uk.ourplan.tenant.policy.bound.Rules.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.Fault;

/** Bounds on how care is bought and how waiting people are put in order. */
final class ArrangingBounds {

    private static final String MATRIX = "arrange.priority_matrix";
    private static final int FEWEST_LEVELS = 2;

    private ArrangingBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on(MATRIX, 1, field("levels", ArrangingBounds::levels)),
                on(MATRIX, 1, field("questions", each(field("answers", each(field("points", atLeast(0))))))),
                on("arrange.purchasing_team", 1, ArrangingBounds::oneTeamForEach),
                on("arrange.re_rate_days", 1, atLeast(1)),
                on("arrange.target_days_by_priority", 1, all(each(field("days", atLeast(0))), eachOnce("level"))),
                on("arrange.target_days_by_priority", 2, ArrangingBounds::levelsOfTheMatrix)
                        .alsoWhen(MATRIX),
                on("arrange.urgent_funding_route", 1, new RisingLevels()));
    }

    private static List<Fault> levels(String at, Object value, Around around) {
        List<Map<?, ?>> levels = rows(value);
        if (levels.size() < FEWEST_LEVELS) {
            return Rules.breach(at, "It needs at least two levels.");
        }
        Set<@Nullable Object> starts = new HashSet<>();
        levels.forEach(level -> starts.add(level.get("from_points")));
        if (starts.size() < levels.size()) {
            return Rules.breach(at, "Two levels begin at the same number of points.");
        }
        boolean fromNought =
                starts.contains(0L) && starts.stream().allMatch(start -> (Long) Objects.requireNonNull(start) >= 0);
        return fromNought ? Rules.none() : Rules.breach(at, "The lowest level begins at 0 points.");
    }

    private static List<Fault> oneTeamForEach(String at, Object value, Around around) {
        Map<Object, List<@Nullable Object>> handledByArea = new LinkedHashMap<>();
        rows(value)
                .forEach(row -> handledByArea
                        .computeIfAbsent(Objects.requireNonNull(row.get("area")), area -> new ArrayList<>())
                        .addAll(list(row.get("handles"))));
        List<Fault> breaches = new ArrayList<>();
        handledByArea.forEach((area, handled) -> {
            for (String work : List.of("new_support", "change_of_provider")) {
                long teams = handled.stream().filter(work::equals).count();
                if (teams != 1) {
                    breaches.add(new Fault(at, area + " has " + teams + " teams for " + work + "; it needs one."));
                }
            }
        });
        return handledByArea.isEmpty() ? Rules.breach(at, "It needs at least one area.") : breaches;
    }

    private static List<Fault> levelsOfTheMatrix(String at, Object value, Around around) {
        if (!(around.other(MATRIX) instanceof Map<?, ?> matrix)) {
            return Rules.none();
        }
        List<@Nullable Object> known = new ArrayList<>();
        rows(matrix.get("levels")).forEach(level -> known.add(level.get("code")));
        return rows(value).stream()
                .map(row -> row.get("level"))
                .filter(level -> !known.contains(level))
                .map(level -> new Fault(at, "“" + level + "” is no level of arrange.priority_matrix."))
                .toList();
    }
}

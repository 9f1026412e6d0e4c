package uk.ourplan.tenant.policy.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.Fault;

/**
 * Levels of spending rise and the last has no limit: no figure is below that of the level before, at least one is above,
 * and whatever a plan costs, some level covers it: an amount moves a decision up and never refuses (BUDGET-16).
 */
final class RisingLevels implements Rule {

    private static final List<String> FIGURES = List.of("weekly_pence", "one_off_pence");

    @Override
    public List<Fault> breaches(String at, Object value, Around around) {
        List<Map<?, ?>> levels = Rules.rows(value);
        if (levels.isEmpty()) {
            return Rules.breach(at, "It needs at least one level, the last without a limit.");
        }
        List<Fault> breaches = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            breaches.addAll(step(at + "[" + i + "]", levels.get(i - 1), levels.get(i)));
        }
        Map<?, ?> last = levels.getLast();
        for (String figure : FIGURES) {
            if (last.get(figure) != null) {
                breaches.add(new Fault(
                        at + "[" + (levels.size() - 1) + "]." + figure, "The last level has no limit: leave it null."));
            }
        }
        return breaches;
    }

    private static List<Fault> step(String at, Map<?, ?> below, Map<?, ?> level) {
        List<Fault> breaches = new ArrayList<>();
        boolean rises = false;
        for (String figure : FIGURES) {
            int compared = Long.compare(limit(level.get(figure)), limit(below.get(figure)));
            if (compared < 0) {
                breaches.add(new Fault(at + "." + figure, "It is below the level before."));
            }
            rises |= compared > 0;
        }
        if (!rises && breaches.isEmpty()) {
            breaches.add(new Fault(at, "It allows no more than the level before."));
        }
        return breaches;
    }

    private static long limit(@Nullable Object pence) {
        return pence == null ? Long.MAX_VALUE : (Long) pence;
    }
}

package uk.ourplan.core.law.planning.otherplan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;

/**
 * Which lines of support another plan seems to arrange as well. Two descriptions speak of the same where the words that tell
 * something in the shorter one all stand in the other, or two of them do; it is a hint, and so it only ever prompts
 * (COMBINE-02).
 */
final class ListedTwice {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int TELLING = 4;

    /** Words that stand in most lines of support and tell two of them apart in none. */
    private static final Set<String> EVERYWHERE = Set.of(
            "care", "home", "with", "from", "that", "this", "each", "every", "week", "weekly", "daily", "days", "hour",
            "hours", "minutes", "time", "times", "help", "support", "service", "person", "when", "their", "they",
            "twice", "once");

    private ListedTwice() {}

    /** The numbers of the lines; empty where no other plan arranges anything, or each overlap is settled. */
    static List<String> in(OtherPlans section, PlanOnDesk desk) {
        List<Set<String>> arranged = section.plans().stream()
                .filter(plan -> plan.status() != OtherPlanStatus.NO)
                .flatMap(plan -> plan.arranges().stream())
                .map(ListedTwice::words)
                .toList();
        if (arranged.isEmpty()) {
            return List.of();
        }
        List<Set<String>> settled = section.overlaps().stream()
                .filter(overlap ->
                        overlap.resolution() != null && !overlap.resolution().isBlank())
                .map(overlap -> words(overlap.what()))
                .toList();
        return desk.support().services().stream()
                .filter(line -> arranged.stream()
                        .filter(one -> areSame(one, words(line.what())))
                        .anyMatch(one -> settled.stream().noneMatch(done -> areSame(done, one))))
                .map(line -> line.id())
                .toList();
    }

    private static boolean areSame(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty() && (shared.size() > 1 || shared.size() == Math.min(one.size(), other.size()));
    }

    private static Set<String> words(@Nullable String text) {
        return BETWEEN_WORDS
                .splitAsStream(Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= TELLING && !EVERYWHERE.contains(word))
                .collect(Collectors.toSet());
    }
}

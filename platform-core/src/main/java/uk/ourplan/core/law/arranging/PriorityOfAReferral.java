package uk.ourplan.core.law.arranging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PriorityMatrix;
import uk.ourplan.tenant.policy.PriorityMatrix.Answer;
import uk.ourplan.tenant.policy.PriorityMatrix.Level;
import uk.ourplan.tenant.policy.PriorityMatrix.Question;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * Every referral is rated by the council's matrix; whoever rates it may choose another level and says why, and the computed one
 * is kept. Without a matrix a level is chosen with a reason. Cost is never a criterion (ARRANGE-02).
 */
public final class PriorityOfAReferral {

    /** The level of a council that has no matrix yet, when somebody calls it urgent. */
    private static final String URGENT = "urgent";

    private PriorityOfAReferral() {}

    /**
     * A rating, or what it still lacks.
     *
     * @param computed {@code null} while an answer is missing or the council has no matrix
     * @param level the level that counts; {@code null} while something is lacking
     */
    public record Rating(
            @Nullable Integer points,
            @Nullable String computed,
            @Nullable String level,
            List<Missing> missing) {

        public Rating {
            missing = List.copyOf(missing);
        }
    }

    /** Something that a rating lacks, and at which field. */
    public record Missing(String field, String says) {}

    /** The council's matrix; empty where it has not decided on one. */
    public static Optional<PriorityMatrix> matrix(CouncilPolicy policy) {
        try {
            return Optional.of(policy.read(Settings.PRIORITY_MATRIX).value());
        } catch (SettingNotDecided undecided) {
            return Optional.empty();
        }
    }

    /**
     * Rates by these answers.
     *
     * @param chosen the level that somebody chooses in place of the computed one, {@code null} for the computed one
     * @param because why they choose it
     */
    public static Rating rate(
            Map<String, String> answers, @Nullable String chosen, @Nullable String because, CouncilPolicy policy) {
        return matrix(policy)
                .map(matrix -> byMatrix(matrix, answers, chosen, because))
                .orElseGet(() -> byHand(chosen, because));
    }

    private static Rating byMatrix(
            PriorityMatrix matrix, Map<String, String> answers, @Nullable String chosen, @Nullable String because) {
        List<Missing> missing = new ArrayList<>();
        int points = 0;
        for (Question question : matrix.questions()) {
            Optional<Answer> answer = question.answers().stream()
                    .filter(each -> each.code().equals(answers.get(question.code())))
                    .findFirst();
            if (answer.isEmpty()) {
                missing.add(new Missing("answers." + question.code(), "Answer: " + question.asks()));
            } else {
                points += answer.get().points();
            }
        }
        answers.keySet().stream()
                .filter(code -> matrix.questions().stream()
                        .noneMatch(each -> each.code().equals(code)))
                .forEach(code ->
                        missing.add(new Missing("answers." + code, "The council's matrix has no such question.")));
        if (!missing.isEmpty()) {
            return new Rating(null, null, null, missing);
        }
        String computed = levelAt(matrix, points);
        if (chosen == null || chosen.isBlank() || chosen.equals(computed)) {
            return new Rating(points, computed, computed, List.of());
        }
        if (rank(chosen, matrix) < 0) {
            missing.add(new Missing("chosen", "Choose one of the council's levels."));
        }
        if (blank(because)) {
            missing.add(new Missing("because", "Say why it is another level than the answers lead to."));
        }
        return new Rating(points, computed, missing.isEmpty() ? chosen : null, missing);
    }

    private static Rating byHand(@Nullable String chosen, @Nullable String because) {
        List<Missing> missing = new ArrayList<>();
        if (chosen == null || !chosen.matches("[a-z][a-z0-9_]{0,59}")) {
            missing.add(new Missing("chosen", "Choose a level; the council has no matrix that works one out."));
        }
        if (blank(because)) {
            missing.add(new Missing("because", "Say why it is this level."));
        }
        return new Rating(null, null, missing.isEmpty() ? chosen : null, missing);
    }

    private static String levelAt(PriorityMatrix matrix, int points) {
        return matrix.levels().stream()
                .filter(level -> level.fromPoints() <= points)
                .max(Comparator.comparingInt(Level::fromPoints))
                .map(Level::code)
                .orElseThrow(() -> new IllegalStateException("A matrix has a level from 0 points."));
    }

    /** How pressing a level is: the higher the sooner; -1 for one that the matrix does not have. */
    static int rank(String level, PriorityMatrix matrix) {
        List<Level> rising = matrix.levels().stream()
                .sorted(Comparator.comparingInt(Level::fromPoints))
                .toList();
        for (int i = 0; i < rising.size(); i++) {
            if (rising.get(i).code().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    /** The same for a council that may have no matrix; there only what somebody called urgent goes first. */
    public static int rank(String level, CouncilPolicy policy) {
        return matrix(policy).map(matrix -> rank(level, matrix)).orElse(level.equals(URGENT) ? 1 : 0);
    }

    /** The levels to choose from, the least pressing first, each with its name. */
    public static List<Level> levels(CouncilPolicy policy) {
        return matrix(policy)
                .map(matrix -> matrix.levels().stream()
                        .sorted(Comparator.comparingInt(Level::fromPoints))
                        .toList())
                .orElse(List.of(new Level("standard", "Standard", 0), new Level(URGENT, "Urgent", 0)));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

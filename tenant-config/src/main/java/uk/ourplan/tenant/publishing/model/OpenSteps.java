package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.WhoIsAsking;

/** Which steps somebody may take with a draft now, and why not the others; the screens and the service ask the same. */
public final class OpenSteps {

    private final Map<DraftStep, Hindrance> closed = new EnumMap<>(DraftStep.class);

    private OpenSteps() {}

    /**
     * The steps open to whoever asks.
     *
     * @param today the day of the question; nothing is published for a day that has gone
     */
    public static OpenSteps of(DraftStanding standing, WhoIsAsking who, LocalDate today) {
        OpenSteps steps = new OpenSteps();
        for (DraftStep step : DraftStep.values()) {
            Hindrance hindrance = hindrance(step, standing, who, today);
            if (hindrance != null) {
                steps.closed.put(step, hindrance);
            }
        }
        return steps;
    }

    /** What stands in the way of the step; empty where it may be taken. */
    public Optional<Hindrance> against(DraftStep step) {
        return Optional.ofNullable(closed.get(step));
    }

    private static @Nullable Hindrance hindrance(
            DraftStep step, DraftStanding standing, WhoIsAsking who, LocalDate today) {
        if (!who.permissions().contains(Permission.COUNCIL_ADMIN)) {
            return new Hindrance(ProblemType.NOT_ALLOWED, "Only an administrator of the council changes its policy.");
        }
        if (!step.isFor(standing.draft())) {
            return new Hindrance(ProblemType.WRONG_STATE, step.whyNotIn(standing.draft()));
        }
        return switch (step) {
            case EDIT -> null;
            case DISCARD -> null;
            case CHECK -> unlawful(standing, today);
            case APPROVE -> ownWork(standing, who, today);
            case PUBLISH -> unlawful(standing, today);
        };
    }

    private static @Nullable Hindrance ownWork(DraftStanding standing, WhoIsAsking who, LocalDate today) {
        return standing.draft().content().editedBy().contains(who.worker())
                ? new Hindrance(
                        ProblemType.NOT_ALLOWED, "You wrote in this draft. Another administrator has to approve it.")
                : unlawful(standing, today);
    }

    private static @Nullable Hindrance unlawful(DraftStanding standing, LocalDate today) {
        DraftContent content = standing.draft().content();
        if (content.from().isBefore(today)) {
            return new Hindrance(
                    ProblemType.INVALID,
                    "A policy changes from today or later, never in the past: " + Days.inWords(content.from())
                            + " has gone. Choose another first day.");
        }
        if (content.settings().isEmpty() || standing.difference().isEmpty()) {
            return new Hindrance(ProblemType.INVALID, "The draft changes nothing. Change a setting in it.");
        }
        if (content.reason().isBlank()) {
            return new Hindrance(ProblemType.INVALID, "Say why, for everybody who asks later.");
        }
        if (standing.clash().isPresent()) {
            return new Hindrance(ProblemType.WRONG_STATE, standing.clash().get());
        }
        if (standing.effectWanted()) {
            return new Hindrance(
                    ProblemType.WRONG_STATE,
                    "It brings new criteria of the panel. See the effect on live cases first: how many plans on their way"
                            + " to a signature would go there.");
        }
        if (standing.bars().isEmpty()) {
            return unexpected(standing.failing());
        }
        return new Hindrance(
                ProblemType.INVALID,
                standing.bars().size() == 1
                        ? standing.bars().getFirst().says()
                        : standing.bars().size() + " values stand in the way. See each of them.");
    }

    private static @Nullable Hindrance unexpected(List<ExampleRun> failing) {
        return failing.isEmpty()
                ? null
                : new Hindrance(
                        ProblemType.INVALID,
                        "Worked examples of this council would come out otherwise: "
                                + failing.stream()
                                        .map(run -> run.example().name())
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + ". Mend the draft, or change what they expect and say why.");
    }

    /** What is in the way, and what to do about it. */
    public record Hindrance(ProblemType type, String says) {}
}

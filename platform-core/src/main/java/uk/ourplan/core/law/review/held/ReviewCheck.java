package uk.ourplan.core.law.review.held;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Holds a review against everything that it has to answer before it is complete; what blocks comes first. */
public final class ReviewCheck {

    private static final List<BiFunction<ReviewOnDesk, CouncilPolicy, List<ReviewLack>>> FAMILIES = List.of(
            WhoTookPart::lacking,
            EverythingAnswered::lacking,
            ChangesGraded::lacking,
            ReassessedInProportion::lacking,
            TimingSettled::lacking,
            HeldUpByOthers::lacking,
            ProtectedAtTheReview::lacking);

    private ReviewCheck() {}

    /** Everything that it lacks on the day of the policy. */
    public static List<ReviewLack> of(ReviewOnDesk desk, CouncilPolicy policy) {
        return FAMILIES.stream()
                .flatMap(family -> family.apply(desk, policy).stream())
                .sorted(java.util.Comparator.comparing(ReviewLack::weight))
                .toList();
    }

    /** What stops its completion. */
    public static List<ReviewLack> stopping(ReviewOnDesk desk, CouncilPolicy policy) {
        return Stream.of(of(desk, policy))
                .flatMap(List::stream)
                .filter(lack -> lack.weight() == Weight.BLOCKS)
                .toList();
    }
}

package uk.ourplan.core.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.review.held.ReviewOnDesk;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.review.ReviewSectionName;

/** Lays a review out with the plan in force and its case (REVIEW-05). */
@Component
class LayingOutAReview {

    private final Reviews reviews;
    private final LayingOutAPlan plans;

    LayingOutAReview(Reviews reviews, LayingOutAPlan plans) {
        this.reviews = reviews;
        this.plans = plans;
    }

    /** A review with everything about it. */
    record OnTheTable(Review review, LaidOut plan, Map<ReviewSectionName, SavedReviewSection> sections) {

        /** As the law looks at it. */
        ReviewOnDesk desk(String worker) {
            return new ReviewOnDesk(
                    review.type(),
                    plan.standing().desk(),
                    sections.values().stream().map(SavedReviewSection::content).toList(),
                    review.window().earliest(),
                    names(one -> one.carer() != null || one.roles().contains(Role.CARER)),
                    names(one -> one.roles().contains(Role.INTERESTED)),
                    plan.standing().desk().beside().watch().monitoring().isActive(),
                    worker);
        }

        private List<String> names(java.util.function.Predicate<PersonAround> who) {
            return plan.about().person().people().stream()
                    .filter(who)
                    .map(PersonAround::name)
                    .filter(Objects::nonNull)
                    .toList();
        }

        String personName() {
            Person person = plan.about().person().person();
            return Optional.ofNullable(person.likesToBeCalled())
                    .orElseGet(() -> String.join(
                            " ",
                            Stream.of(person.firstNames(), person.lastName())
                                    .filter(Objects::nonNull)
                                    .toList()));
        }

        /** After a section was saved. */
        OnTheTable having(SavedReviewSection saved) {
            Map<ReviewSectionName, SavedReviewSection> next = new EnumMap<>(ReviewSectionName.class);
            next.putAll(sections);
            next.put(saved.content().name(), saved);
            return new OnTheTable(review, plan, next);
        }

        OnTheTable having(Review next) {
            return new OnTheTable(next, plan, sections);
        }

        @Nullable
        SavedReviewSection section(ReviewSectionName name) {
            return sections.get(name);
        }
    }

    /** To be looked at; refused (404) where the council has no such review. */
    Mono<OnTheTable> find(DatabaseClient client, Asking asking, UUID id) {
        return reviews.find(client, asking.council(), id)
                .switchIfEmpty(notFound())
                .flatMap(review -> with(client, asking, review));
    }

    /** To be changed: its plan and it are held until the transaction ends, the plan first as everywhere. */
    Mono<OnTheTable> hold(DatabaseClient client, Asking asking, UUID id) {
        return reviews.find(client, asking.council(), id)
                .switchIfEmpty(notFound())
                .flatMap(seen -> plans.hold(client, asking.council(), seen.planId())
                        .flatMap(plan -> reviews.hold(client, asking.council(), id)
                                .flatMap(review -> reviews.sections(client, asking.council(), id)
                                        .map(sections -> new OnTheTable(review, plan, sections)))));
    }

    private Mono<OnTheTable> with(DatabaseClient client, Asking asking, Review review) {
        return plans.find(client, asking.council(), review.planId())
                .flatMap(plan -> reviews.sections(client, asking.council(), review.id())
                        .map(sections -> new OnTheTable(review, plan, sections)));
    }

    private static <T> Mono<T> notFound() {
        return Mono.error(() -> new Refused(new Refusal.NotFound()));
    }
}

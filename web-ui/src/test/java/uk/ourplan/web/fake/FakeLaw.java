package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;

/** A law under which equipment may be charged for from April 2027 on, and which knows one question. */
final class FakeLaw implements DeterminationsApi {

    @Override
    public Mono<List<DeterminationAsked>> all() {
        return Mono.just(List.of(new DeterminationAsked(
                "equipment-charge",
                "May a piece of equipment be charged for?",
                List.of(new DeterminationAsked.Fact(
                        "cost_pence", "whole pence", List.of(), false, false, List.of())))));
    }

    @Override
    public Mono<DeterminationAnswer> determine(String name, DeterminationQuestion question) {
        LocalDate on = LocalDate.parse(String.valueOf(question.body().get(DeterminationQuestion.ON)));
        Map<?, ?> facts = (Map<?, ?>) Objects.requireNonNull(question.body().get(DeterminationQuestion.FACTS));
        boolean known = facts.containsKey("cost_pence");
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("may_charge", !on.isBefore(LocalDate.of(2027, 4, 1)));
        return Mono.just(new DeterminationAnswer(
                name,
                on,
                known ? answer : null,
                known ? List.of() : List.of("cost_pence"),
                List.of(),
                List.of(),
                "2026.2",
                null));
    }
}

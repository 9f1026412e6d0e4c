package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;

/** Keeps what was asked, and says that every first review falls in January; what {@link FakeLaw} knows it answers as well. */
public final class FakeDeterminations implements DeterminationsApi {

    public final List<Object> asked = new ArrayList<>();

    private final FakeLaw equipment = new FakeLaw();

    @Override
    public Mono<List<DeterminationAsked>> all() {
        return equipment.all();
    }

    @Override
    public Mono<DeterminationAnswer> determine(String name, DeterminationQuestion question) {
        if (name.equals("equipment-charge")) {
            return equipment.determine(name, question);
        }
        asked.add(question.body());
        return Mono.just(new DeterminationAnswer(
                name,
                LocalDate.of(2026, 11, 20),
                Map.of("earliest", "2027-01-04", "due_by", "2027-01-18", "together_by", "2027-01-18"),
                List.of(),
                List.of(new Reason("SCHEDULE-03", "Six to eight weeks after the start.", null, Effect.REQUIRES)),
                List.of(),
                "test",
                null));
    }
}

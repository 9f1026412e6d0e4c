package uk.ourplan.core.determination.http;

import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.determination.AnsweringAQuestion;

@RestController
class DeterminationsController implements DeterminationsApi {

    private final AnsweringAQuestion answering;

    DeterminationsController(AnsweringAQuestion answering) {
        this.answering = answering;
    }

    @Override
    public Mono<List<DeterminationAsked>> all() {
        return Asking.here().map(member -> answering.all());
    }

    @Override
    public Mono<DeterminationAnswer> determine(String name, DeterminationQuestion question) {
        return Asking.here().flatMap(asking -> answering.answer(asking, name, question));
    }
}

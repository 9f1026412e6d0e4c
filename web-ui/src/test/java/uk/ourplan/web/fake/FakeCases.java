package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.ending.CaseView;
import uk.ourplan.api.ending.CasesApi;
import uk.ourplan.api.ending.DecideCase;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.language.law.Finding;

/** The case of the sample person. */
public final class FakeCases implements CasesApi {

    public final List<CaseStep> steps = new ArrayList<>();
    public List<Finding> findings = List.of();

    public void reset() {
        steps.clear();
        findings = List.of();
    }

    private CaseView view(UUID person) {
        boolean closed = !steps.isEmpty() && steps.getLast().what() == CaseStepKind.CLOSED;
        return new CaseView(
                person,
                closed,
                !closed && findings.isEmpty(),
                findings,
                steps,
                closed ? Set.of("reopen") : findings.isEmpty() ? Set.of("close", "keep_open") : Set.of("keep_open"));
    }

    @Override
    public Mono<CaseView> look(UUID personId) {
        return Mono.fromSupplier(() -> view(personId));
    }

    @Override
    public Mono<CaseView> decide(UUID personId, DecideCase decided, @Nullable String key) {
        return Mono.fromSupplier(() -> {
            steps.add(new CaseStep(
                    decided.what(), decided.reason(), LocalDate.of(2026, 11, 20), "Helena Marsh", "facts"));
            return view(personId);
        });
    }
}

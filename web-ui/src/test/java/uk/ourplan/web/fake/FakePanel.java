package uk.ourplan.web.fake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PanelAnswered;
import uk.ourplan.api.plan.PanelApi;
import uk.ourplan.api.plan.PanelPapers;

/** One plan's papers for the panel, in memory. */
public final class FakePanel implements PanelApi {

    public @Nullable PanelAnswered answered;

    @Override
    public Mono<PanelPapers> papers(UUID planId) {
        return Mono.fromSupplier(() -> new PanelPapers(
                true,
                List.of(new PanelPapers.Criterion(
                        "new_kind_of_support",
                        "A kind of support that the council has not bought before.",
                        "A second view on alternatives.",
                        answered != null && answered.criteria().contains("new_kind_of_support"))),
                List.of("autism", "older_people"),
                answered == null ? null : answered.clientGroup(),
                answered == null ? null : "Assurance form B",
                "Assurance North",
                23_355L,
                23_355L,
                List.of()));
    }

    @Override
    public Mono<PanelPapers> answer(UUID planId, PanelAnswered sent, @Nullable String key) {
        answered = sent;
        return papers(planId);
    }
}

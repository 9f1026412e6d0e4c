package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanDocumentsSpec {

    private final PlanDocuments documents = new RenderedPlanDocuments();

    @Test
    void pages_are_laid_out_away_from_whoever_asks() {
        var asking = Thread.currentThread().getName();

        StepVerifier.create(documents.pdf(AnyPlan.draft()).map(pdf -> {
                    assertThat(Thread.currentThread().getName())
                            .isNotEqualTo(asking)
                            .startsWith("boundedElastic");
                    return new String(pdf, 0, 5, StandardCharsets.US_ASCII);
                }))
                .expectNext("%PDF-")
                .verifyComplete();
    }

    @Test
    void the_page_on_screen_is_the_same_plan() {
        StepVerifier.create(documents.html(AnyPlan.draft()))
                .expectNext(PlanOnPaper.html(AnyPlan.draft()))
                .verifyComplete();
    }
}

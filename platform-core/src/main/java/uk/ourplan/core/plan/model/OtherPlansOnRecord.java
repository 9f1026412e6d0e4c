package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.CarersAssessmentState;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.AdvanceDocument;

/** Which other plans the record speaks of already, told when planning opens; the others are still looked for (COMBINE-01). */
final class OtherPlansOnRecord {

    private OtherPlansOnRecord() {}

    static Reason of(PersonOnRecord person) {
        List<String> known = new ArrayList<>();
        Circumstances now = person.circumstances();
        var aftercare = now.section117();
        if (aftercare != null && aftercare.status() != AftercareStatus.ENDED) {
            known.add("after-care under section 117");
        }
        if (isThere(now.advanceStatement())) {
            known.add("an advance statement");
        }
        if (isThere(now.advanceDecision())) {
            known.add("an advance decision");
        }
        var transition = now.transition();
        if (transition != null && transition.pathwayPlanSince() != null) {
            known.add("a pathway plan");
        }
        boolean carerAssessed = person.people().stream()
                .anyMatch(one -> one.carer() != null && one.carer().assessment() == CarersAssessmentState.DONE);
        if (carerAssessed) {
            known.add("a carer who was assessed and may have a plan");
        }
        return Because.prompts(
                "COMBINE-01",
                null,
                "Find out which other plans there are or are being made before you plan."
                        + (known.isEmpty() ? "" : " The record speaks of " + String.join(", ", known) + "."));
    }

    private static boolean isThere(@Nullable AdvanceDocument document) {
        return document != null && Boolean.TRUE.equals(document.exists());
    }
}

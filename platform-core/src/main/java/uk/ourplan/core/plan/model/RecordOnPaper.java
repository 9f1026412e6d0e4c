package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.PlanCopy.OnRecord;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.ChangingCapacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.AdvanceDocument;

/**
 * What of the person's record stands on the plan's paper: instructions for a time when they cannot decide, what they said in
 * advance and how it is followed, and that a plan was made without them (CAPACITY-07, CAPACITY-08, CAPACITY-09, INVOLVE-15).
 */
final class RecordOnPaper {

    private RecordOnPaper() {}

    static List<OnRecord> of(Circumstances now) {
        List<OnRecord> says = new ArrayList<>();
        ChangingCapacity changing = now.changingCapacity();
        if (changing != null && changing.changes()) {
            add(says, "What is to be done when you cannot decide", changing.instructions());
        }
        document(says, "Your advance statement", now.advanceStatement());
        AdvanceDocument decision = now.advanceDecision();
        document(says, "Your advance decision to refuse treatment", decision);
        if (decision != null && Boolean.TRUE.equals(decision.exists()) && decision.withCapacity() != Certainty.YES) {
            add(says, "About your advance decision", "That it was made with capacity is not confirmed yet.");
        }
        if (now.notEngaging() != null) {
            add(
                    says,
                    "How this plan was made",
                    "It was made from what is known, because you did not take part. You can take part at any time; tell us, and we look at it again with you.");
        } else if (now.obstruction() != null && now.obstruction().lastResort() != null) {
            add(
                    says,
                    "How this plan was made",
                    "It was made from your assessment alone, because we could not speak with you.");
        }
        return says;
    }

    /** What a carer said about each of the four wishes, none among them (CONTENT-07). */
    static List<OnRecord> wishes(Assessment assessment) {
        List<OnRecord> says = new ArrayList<>();
        Assessment.CarersWishes wishes = assessment.wishes();
        if (wishes != null) {
            add(says, "Going on caring", wishes.caring());
            add(says, "Work", wishes.work());
            add(says, "Education and training", wishes.education());
            add(says, "Recreation", wishes.recreation());
        }
        return says;
    }

    private static void document(List<OnRecord> says, String what, @Nullable AdvanceDocument document) {
        if (document != null && Boolean.TRUE.equals(document.exists())) {
            add(says, what, document.says());
            add(says, what + " in this plan", document.considered());
        }
    }

    private static void add(List<OnRecord> says, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            says.add(new OnRecord(what, words));
        }
    }
}

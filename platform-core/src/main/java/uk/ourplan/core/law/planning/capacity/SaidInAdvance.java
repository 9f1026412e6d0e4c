package uk.ourplan.core.law.planning.capacity;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.AdvanceContent;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances.AdvanceDocument;
import uk.ourplan.language.person.Circumstances.AdvanceTalk;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What the person said in advance is asked about on every plan and taken into account: an advance statement guides, an advance
 * decision refuses treatment and nothing else, and whoever has none is encouraged to make one (CAPACITY-08, CAPACITY-09,
 * CAPACITY-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/24">Mental Capacity Act 2005 s.24</a>
 */
public final class SaidInAdvance {

    private SaidInAdvance() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        AdvanceDocument statement = desk.circumstances().advanceStatement();
        AdvanceDocument decision = desk.circumstances().advanceDecision();
        considered(statement, "advance statement", "statement").ifPresent(lacks::add);
        considered(decision, "advance decision to refuse treatment", "decision").ifPresent(lacks::add);
        if (exists(decision)) {
            lacks.addAll(keptApart(decision));
        }
        raised(desk.circumstances().advanceTalk()).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> considered(@Nullable AdvanceDocument document, String called, String field) {
        if (document == null || document.exists() == null) {
            return Optional.of(prompt(
                    "CAPACITY-08",
                    "Whether there is an " + called + " is not answered.",
                    "Ask, and record the answer.",
                    field + ".exists"));
        }
        return document.exists() && blank(document.considered())
                ? Optional.of(prompt(
                        "CAPACITY-08",
                        "There is an " + called + ", and how it was taken into account is not written.",
                        "Consider it fully, and write how the plan follows it.",
                        field + ".considered"))
                : Optional.empty();
    }

    private static List<Lack> keptApart(@Nullable AdvanceDocument decision) {
        if (decision == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        if (decision.content() == AdvanceContent.WISHES_AND_VALUES) {
            lacks.add(prompt(
                    "CAPACITY-09",
                    "What is recorded as an advance decision does not refuse treatment.",
                    "Record it as an advance statement: wishes and values guide, and only a refusal of treatment is a decision.",
                    "decision.content"));
        }
        if (decision.withCapacity() != Certainty.YES) {
            lacks.add(warns(
                            Step.SUBMIT,
                            "CAPACITY-09",
                            Topic.PROTECTION,
                            "That the advance decision was made with capacity is not confirmed; its validity is open.",
                            "Confirm with whoever witnessed or keeps it, and record the answer.")
                    .under("Mental Capacity Act 2005 s.24 (unverified)")
                    .onRecord(PartName.IN_ADVANCE, "decision.with_capacity"));
        }
        return lacks;
    }

    private static Optional<Lack> raised(@Nullable AdvanceTalk talk) {
        return talk != null && talk.response() != null
                ? Optional.empty()
                : Optional.of(prompt(
                        "CAPACITY-10",
                        "Nobody has talked with the person about making an advance statement.",
                        "Raise it where you talk about what if, encourage one or help to write it, and record what came of it.",
                        "talk.response"));
    }

    private static boolean exists(@Nullable AdvanceDocument document) {
        return document != null && Boolean.TRUE.equals(document.exists());
    }

    private static Lack prompt(String rule, String says, String mend, String field) {
        return prompts(Step.SUBMIT, rule, Topic.PROTECTION, says, mend).onRecord(PartName.IN_ADVANCE, field);
    }
}

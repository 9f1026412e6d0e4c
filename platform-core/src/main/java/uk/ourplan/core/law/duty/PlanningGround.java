package uk.ourplan.core.law.duty;

import static uk.ourplan.language.law.Provision.careAct;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/** Why a plan must be made: two for what the council meets (TRIGGER-03), six for own arrangements (TRIGGER-05). */
@SuppressWarnings("ImmutableEnumChecker") // records of text and pure functions never change
public enum PlanningGround {
    MEETING_ELIGIBLE_NEEDS(
            "TRIGGER-03", careAct("s.24(1), s.18"), "The council will meet eligible needs, so it must prepare a plan."),
    MEETING_OTHER_NEEDS(
            "TRIGGER-03",
            careAct("s.24(1), s.19"),
            "The council has agreed to meet needs that are not eligible, so it must prepare a plan."),
    PERSON_REQUESTED("TRIGGER-05", null, "The person makes their own arrangements and asked for a plan."),
    COMPLEXITY("TRIGGER-05", null, "Planning would help because the needs are complex, and the person consents to it."),
    REPRESENTATIVE_REQUESTED(
            "TRIGGER-05", null, "The person lacks capacity for this and their representative asked for a plan."),
    NO_APPROPRIATE_PERSON(
            "TRIGGER-05",
            null,
            "The person lacks capacity for this and nobody suitable can explore and decide how the needs are met."),
    BEST_INTERESTS(
            "TRIGGER-05",
            new Provision("Mental Capacity Act 2005 s.4 (unverified)"),
            "The person lacks capacity for this and planning was decided to be in their best interests."),
    RISK_OF_ABUSE_OR_NEGLECT(
            "TRIGGER-05",
            null,
            "The person is at risk of abuse or neglect, so there must be a plan whatever they asked or agreed to.");

    private final Reason reason;

    PlanningGround(String rule, @Nullable Provision provision, String says) {
        this.reason = Because.requires(rule, provision, says);
    }

    /** This ground where it holds, otherwise none. */
    Stream<PlanningGround> holding(boolean holds) {
        return holds ? Stream.of(this) : Stream.empty();
    }

    /** The ground in words, with its provision. */
    public Reason reason() {
        return reason;
    }
}

package uk.ourplan.core.law.planning.otherplan;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Together;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.CombineWith;
import uk.ourplan.language.plan.OtherPlans.Combining;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/**
 * Each part of joined plans keeps its own subject, kind, version and check: none is joined with itself, a part is the plan that
 * it is said to be, and the signature of one is not that of another (COMBINE-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(11)</a>
 */
final class EachPartItsOwn {

    private static final String RULE = "COMBINE-06";

    private EachPartItsOwn() {}

    static Optional<Lack> lacking(Combining one, PlanOnDesk desk) {
        if (!one.areOne()) {
            return Optional.empty();
        }
        if (blank(one.recordNumber())) {
            return one.with() == CombineWith.CARER_PLAN
                    ? Optional.of(at(Lack.prompts(
                            Step.SUBMIT,
                            RULE,
                            Topic.OTHER_PLANS,
                            "The carer's plan is joined with this one, and under which record number it is kept is not said; so"
                                    + " its own check cannot stand beside this one.",
                            "Give the record number of whose plan it is.")))
                    : Optional.empty();
        }
        return desk.beside().together(one.recordNumber()).flatMap(part -> of(part, one.with(), desk));
    }

    private static Optional<Lack> of(Together part, @Nullable CombineWith with, PlanOnDesk desk) {
        PlanState state = part.state();
        if (Boolean.TRUE.equals(part.own())) {
            return Optional.of(at(Lack.stops(
                    Step.SUBMIT,
                    RULE,
                    Topic.OTHER_PLANS,
                    "The plan is joined with a plan of the same person. Each part keeps its own subject.",
                    "Give the record number of whose plan the other one is.")));
        }
        if (part.kind() == null || state == null) {
            return Optional.of(warns(
                    "The council keeps no plan under the record number of the other part.",
                    "Correct the number, or leave it out where another organisation keeps that plan."));
        }
        if (with == CombineWith.CARER_PLAN && part.kind() != PlanKind.SUPPORT_PLAN) {
            return Optional.of(warns(
                    "The other part is said to be a carer's plan, and the plan under its record number is none.",
                    "Say what it is, or give the record number of the carer."));
        }
        boolean signed = state == PlanState.SIGNED_OFF || state == PlanState.ENDED;
        return signed || desk.signedOff()
                ? Optional.empty()
                : Optional.of(at(Lack.prompts(
                        Step.AUTHORISE,
                        RULE,
                        Topic.OTHER_PLANS,
                        "The other part, version " + part.version()
                                + ", is not signed off. It has its own check and its own"
                                + " signature: signing this one does not sign it, and what it lacks holds up nothing here.",
                        "Bring it to its own sign-off.")));
    }

    private static Lack warns(String says, String mend) {
        return at(Lack.warns(Step.SUBMIT, RULE, Topic.OTHER_PLANS, says, mend));
    }

    private static Lack at(Lack lack) {
        return lack.under("Care Act 2014 s.25(1); s.25(11) (unverified)").in(SectionName.OTHER_PLANS, "combining");
    }
}

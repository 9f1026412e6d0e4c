package uk.ourplan.core.law.planning.risk;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.RiskKind;
import uk.ourplan.language.plan.RiskSource;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Contingency;
import uk.ourplan.language.plan.Risks.Risk;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Every risk is described with what points to it, and has an agreed contingency plan of four parts: what it is, the harm,
 * what is done beforehand, what is done if it happens (RISK-02, RISK-05).
 */
public final class RisksOnPlan {

    private static final Contingency NONE = new Contingency(null, null, null, null, null, null, List.of());

    private RisksOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Risk> risks = desk.section(Risks.class).map(Risks::items).orElse(List.of());
        List<Lack> lacks = new ArrayList<>();
        risks.forEach(risk -> {
            described(risk).ifPresent(lacks::add);
            agreed(risk).ifPresent(lacks::add);
        });
        weighed(risks).ifPresent(lacks::add);
        acting(risks).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> described(Risk risk) {
        List<String> blanks = new ArrayList<>();
        note(blank(risk.what()), "what it is", blanks);
        note(blank(risk.effect()), "what it would mean for the person", blanks);
        note(risk.likelihood() == null, "how likely it is", blanks);
        note(blank(risk.evidence()), "what points to it", blanks);
        return blanks.isEmpty()
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "RISK-02",
                                Topic.RISKS,
                                "Risk " + risk.id() + " is not fully described: " + String.join(", ", blanks) + ".",
                                "Fill in what is blank.")
                        .in(SectionName.RISKS, "items[" + risk.id() + "]"));
    }

    private static Optional<Lack> agreed(Risk risk) {
        Contingency plan = risk.contingency() == null ? NONE : risk.contingency();
        List<String> blanks = new ArrayList<>();
        note(blank(plan.before()), "what is done beforehand", blanks);
        note(blank(plan.after()), "what is done if it happens", blanks);
        note(plan.agreed() == null, "the day on which it was agreed", blanks);
        return blanks.isEmpty()
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "RISK-05",
                                Topic.RISKS,
                                "The contingency plan for risk " + risk.id() + " is incomplete: "
                                        + String.join(", ", blanks) + ".",
                                "Agree it with the person, or decide it in their best interests; for a low and unlikely"
                                        + " risk one line each will do.")
                        .in(SectionName.RISKS, "items[" + risk.id() + "].contingency"));
    }

    private static Optional<Lack> weighed(List<Risk> risks) {
        Missing missing = new Missing();
        risks.stream().filter(risk -> risk.kind() != RiskKind.PLAN).forEach(risk -> {
            List<String> blanks = new ArrayList<>();
            note(risk.from() == RiskSource.OUTCOME && blank(risk.benefit()), "the good that comes of it", blanks);
            note(blank(risk.mitigation()), "what lessens it", blanks);
            note(blank(risk.theirView()), "how the person sees it", blanks);
            note(blank(risk.theirAnswer()), "what the person means to do", blanks);
            missing.of(risk.id(), blanks);
        });
        return missing.says("Risks with something left to ask")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "RISK-02",
                                Topic.RISKS,
                                says,
                                "Ask the person, so that the good is gained and the harm lessened.")
                        .in(SectionName.RISKS, "items[" + missing.first() + "]"));
    }

    private static Optional<Lack> acting(List<Risk> risks) {
        Missing missing = new Missing();
        risks.forEach(risk -> {
            Contingency plan = risk.contingency() == null ? NONE : risk.contingency();
            List<String> blanks = new ArrayList<>();
            note(risk.kind() != RiskKind.PLAN && blank(risk.theirIdeas()), "the person's own ideas", blanks);
            note(blank(plan.trigger()), "the sign to act on", blanks);
            note(blank(plan.who()), "who acts and how to reach them", blanks);
            missing.of(risk.id(), blanks);
        });
        return missing.says("Contingency plans that could say more")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "RISK-05",
                                Topic.RISKS,
                                says,
                                "Ask for the person's ideas first; then say who does what from which sign.")
                        .in(SectionName.RISKS, "items[" + missing.first() + "].contingency"));
    }

    private static void note(boolean lacking, String what, List<String> blanks) {
        if (lacking) {
            blanks.add(what);
        }
    }
}

package uk.ourplan.core.law.duty;

import static uk.ourplan.core.law.duty.PlanningGround.BEST_INTERESTS;
import static uk.ourplan.core.law.duty.PlanningGround.COMPLEXITY;
import static uk.ourplan.core.law.duty.PlanningGround.NO_APPROPRIATE_PERSON;
import static uk.ourplan.core.law.duty.PlanningGround.PERSON_REQUESTED;
import static uk.ourplan.core.law.duty.PlanningGround.REPRESENTATIVE_REQUESTED;
import static uk.ourplan.core.law.duty.PlanningGround.RISK_OF_ABUSE_OR_NEGLECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.Safeguarding;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.PlanStart.Ground;

/**
 * What the six grounds of somebody who makes their own arrangements rest on. A ground counts only with its evidence; all six are
 * looked at, and a claim without evidence names the record that it lacks (TRIGGER-05).
 */
public final class PlanningEvidence {

    private static final Set<CapacityDecision> ABOUT_PLANNING =
            Set.of(CapacityDecision.TAKE_PART_IN_PLANNING, CapacityDecision.HOW_NEEDS_ARE_MET);
    private static final String ASSESSMENT = "an assessment of capacity for planning";

    private final GroundsForPlanning said;
    private final Optional<Capacity> lacking;
    private final @Nullable Safeguarding safeguarding;

    public PlanningEvidence(GroundsForPlanning said, List<Capacity> capacity, Circumstances circumstances) {
        this.said = said;
        this.lacking = capacity.stream()
                .filter(one -> one.decision() != null && ABOUT_PLANNING.contains(one.decision()))
                .filter(one -> one.status() == CapacityStatus.ASSESSED_LACKS && one.assessed() != null)
                .findFirst();
        this.safeguarding = circumstances.safeguarding();
    }

    /** The facts of the duty to plan, for somebody with or without eligible needs. */
    public PlanDutyFacts facts(@Nullable Boolean eligible) {
        boolean claims = Boolean.TRUE.equals(said.ownArrangements());
        return new PlanDutyFacts(
                eligible,
                said.councilWillMeet(),
                othersAgreed(),
                ownArrangements(),
                claims ? said.personAsked() != null : null,
                claims ? !blank(said.complexity()) : null,
                claims ? said.consented() != null : null,
                claims ? lacking.isEmpty() : null,
                claims ? said.representativeAsked() != null : null,
                said.somebodySuitable(),
                claims ? said.bestInterests() != null : null,
                claims ? riskBasis() != null : null);
    }

    /** Not asked where the council meets something anyway; the plan is owed then. */
    private @Nullable Boolean ownArrangements() {
        boolean councilMeets = Boolean.TRUE.equals(said.councilWillMeet()) || Boolean.TRUE.equals(othersAgreed());
        return (said.ownArrangements() == null && councilMeets) ? Boolean.FALSE : said.ownArrangements();
    }

    /** Not agreed where nobody says that it was; an agreement counts with who agreed and when (TRIGGER-04). */
    private @Nullable Boolean othersAgreed() {
        GroundsForPlanning.OtherNeeds others = said.otherNeeds();
        if (others == null || others.agreed() == null) {
            boolean nothingSaid = said.councilWillMeet() == null && said.ownArrangements() == null;
            return nothingSaid ? null : Boolean.FALSE;
        }
        return others.agreed() && !blank(others.by()) && others.dated() != null;
    }

    /** All six, held or not, with what each rests on. */
    public List<Ground> six() {
        @Nullable
        String assessed =
                lacking.map(one -> "capacity assessed " + one.assessed()).orElse(null);
        boolean complex = !blank(said.complexity());
        return List.of(
                ground(PERSON_REQUESTED, said.personAsked() != null, dated(said.personAsked()), null),
                ground(
                        COMPLEXITY,
                        complex && said.consented() != null,
                        dated(said.consented()),
                        complex && said.consented() == null ? "the day on which the person consented" : null),
                withoutCapacity(REPRESENTATIVE_REQUESTED, said.representativeAsked() != null, assessed),
                withoutCapacity(NO_APPROPRIATE_PERSON, Boolean.FALSE.equals(said.somebodySuitable()), assessed),
                withoutCapacity(BEST_INTERESTS, said.bestInterests() != null, assessed),
                ground(
                        RISK_OF_ABUSE_OR_NEGLECT,
                        riskBasis() != null,
                        riskBasis(),
                        isAtRisk() && riskBasis() == null ? "what the risk of abuse or neglect rests on" : null));
    }

    private static Ground withoutCapacity(PlanningGround ground, boolean claimed, @Nullable String assessed) {
        return ground(ground, claimed && assessed != null, assessed, claimed && assessed == null ? ASSESSMENT : null);
    }

    private static Ground ground(
            PlanningGround ground, boolean holds, @Nullable String evidence, @Nullable String missing) {
        return new Ground(ground.name().toLowerCase(Locale.ROOT), holds, holds ? evidence : null, missing);
    }

    private boolean isAtRisk() {
        return safeguarding != null && safeguarding.risk() == Certainty.YES;
    }

    private @Nullable String riskBasis() {
        String basis = safeguarding == null ? null : safeguarding.basis();
        return isAtRisk() && !blank(basis) ? basis : null;
    }

    private static @Nullable String dated(@Nullable LocalDate day) {
        return day == null ? null : Objects.toString(day);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

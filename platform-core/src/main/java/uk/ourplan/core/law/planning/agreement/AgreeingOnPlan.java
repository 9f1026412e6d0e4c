package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.TopicsTold;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * What the person was told, given and asked, and whether agreement is on record (AGREE-01 to 04, AUTH-04, AUTH-06), and
 * whether a panel still has to speak (AUTH-07, BUDGET-19).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class AgreeingOnPlan {

    private static final Set<AgreementStatus> SIGNED = Set.of(
            AgreementStatus.SIGNED, AgreementStatus.AGREED_BY_REPRESENTATIVE, AgreementStatus.AGREED_BEST_INTERESTS);

    private AgreeingOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate on = policy.on();
        List<Lack> lacks = new ArrayList<>();
        AgreementRecord record = desk.agreement();
        if (record.disclaimerTold() == null) {
            lacks.add(stops(
                    Step.PRESENT,
                    "AUTH-04",
                    Topic.PRESENTING,
                    "Nobody told the person that neither draft nor indicative budget is settled until the council signs.",
                    "Tell them when the draft is presented, and record the day."));
        }
        if ((record.presented() != null || record.seeking().asked() != null) && record.draftGiven() == null) {
            lacks.add(stops(
                            Step.AGREE,
                            "AGREE-04",
                            Topic.AGREEMENT,
                            "The day on which the draft was given is not recorded.",
                            "Record it; nobody is asked to agree to what they were not given.")
                    .under("Care Act 2014 s.25(5)"));
        }
        lacks.addAll(signOffTold(desk, on));
        if (record.stepsToAgree().stream().noneMatch(step -> !blank(step.what()) && !blank(step.result()))) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "AGREE-01",
                            Topic.AGREEMENT,
                            "No step taken to reach agreement, with its result, is recorded.",
                            "Record what was offered or changed, and what came of it.")
                    .under("Care Act 2014 s.25(5)"));
        }
        lacks.addAll(agreed(desk, policy));
        if (desk.changedSincePresented()) {
            lacks.add(warns(
                            Step.SUBMIT,
                            "AGREE-02",
                            Topic.AGREEMENT,
                            "The plan was changed after it was presented; what is agreed is what was shown.",
                            "Present it again, or make sure that the person knows of the change and agrees.")
                    .under("Care Act 2014 s.25(5)"));
        }
        lacks.addAll(timeToConsider(record, policy.read(Settings.LEAST_DAYS_TO_CONSIDER)));
        lacks.addAll(panel(desk));
        return lacks;
    }

    private static List<Lack> signOffTold(PlanOnDesk desk, LocalDate on) {
        Optional<LocalDate> told =
                desk.section(Advice.class).map(Advice::topicsTold).map(TopicsTold::signoff);
        return told.filter(day -> !day.isAfter(on)).isPresent()
                ? List.of()
                : List.of(stops(
                                Step.SUBMIT,
                                "AUTH-04",
                                Topic.SIGN_OFF_TOLD,
                                "The person has not been told how sign-off works.",
                                "Tell them, and record the day.")
                        .in(SectionName.ADVICE, "topics_told.signoff"));
    }

    private static List<Lack> agreed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.agreementStatus() == AgreementStatus.DISPUTED) {
            return List.of(stops(
                            Step.AUTHORISE,
                            "AGREE-03",
                            Topic.AGREEMENT,
                            "The person is not content and the objection is still open.",
                            "Answer the objection with the person, and record how it was closed.")
                    .under("Care Act 2014 s.25(5)"));
        }
        List<Lack> lacks = new ArrayList<>();
        InEffect<List<AgreementStatus>> accepted = policy.read(Settings.ACCEPTED_AGREEMENT);
        InEffect<Boolean> beforeSignature = policy.read(Settings.BEFORE_SIGNATURE_ALLOWED);
        if (!desk.isAgreed(Set.copyOf(accepted.value()))) {
            lacks.add(stops(
                            Step.AUTHORISE,
                            "AGREE-02",
                            Topic.AGREEMENT,
                            "Agreement is awaited.",
                            "Record the signature, or another agreement that your council accepts.")
                    .under("Care Act 2014 s.25(5)")
                    .reading(accepted));
        }
        if (!beforeSignature.value() && !SIGNED.contains(desk.agreementStatus())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "AUTH-06",
                            Topic.AGREEMENT,
                            "This council sends no plan for authorisation before it is signed.",
                            "Get the signature first.")
                    .reading(beforeSignature));
        }
        return lacks;
    }

    private static List<Lack> timeToConsider(AgreementRecord record, InEffect<Integer> leastDays) {
        @Nullable
        LocalDate asked = Stream.of(record.seeking().asked(), record.signed(), record.agreedUnsigned())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (asked == null
                || record.draftGiven() == null
                || Boolean.TRUE.equals(record.seeking().wishFaster())) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(record.draftGiven(), asked);
        return days >= Math.max(1, leastDays.value())
                ? List.of()
                : List.of(warns(
                                Step.SUBMIT,
                                "AGREE-04",
                                Topic.AGREEMENT,
                                "The person had " + howLong(days) + " with the draft before being asked to agree.",
                                "Make sure that going faster was their own wish.")
                        .under("Care Act 2014 s.25(5)")
                        .reading(leastDays));
    }

    private static String howLong(long days) {
        if (days < 1) {
            return "less than a day";
        }
        return days == 1 ? "one day" : days + " days";
    }

    private static List<Lack> panel(PlanOnDesk desk) {
        if (!Boolean.TRUE.equals(desk.panelOpen())) {
            return List.of();
        }
        boolean complex =
                desk.section(MoneySection.class).map(MoneySection::complexRate).isPresent();
        return List.of(
                complex
                        ? stops(
                                Step.AUTHORISE,
                                "BUDGET-19",
                                Topic.PANEL,
                                "A complex rate needs three sign-offs, and the panel has not spoken.",
                                "Wait for the panel; arrange interim support for any need that would go unmet.")
                        : stops(
                                Step.AUTHORISE,
                                "AUTH-07",
                                Topic.PANEL,
                                "This plan meets a criterion of the council's panel, and the panel has not spoken.",
                                "Wait for the panel; arrange interim support for any need that would go unmet."));
    }
}

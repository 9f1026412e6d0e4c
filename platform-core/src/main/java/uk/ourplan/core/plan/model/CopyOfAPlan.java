package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.PlanCopy;
import uk.ourplan.core.document.PlanCopy.Shares;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.planning.money.BudgetChanged;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.SeekingAgreement.AtDirection;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.tenant.policy.ComplaintsRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.LocalName;
import uk.ourplan.tenant.policy.PlanTemplate;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** Gathers what the paper of a plan says: a draft that is marked as one, or the final copy. */
public final class CopyOfAPlan {

    private static final int WEEKS_A_YEAR = 52;

    private CopyOfAPlan() {}

    /** The copy, under the policy that the plan was laid out with. */
    public static PlanCopy of(LaidOut laid, String council) {
        Plan plan = laid.plan();
        CouncilPolicy policy = laid.standing().law().policy();
        boolean isFinal = plan.progress().signature() != null;
        Signature signature = plan.progress().signature();
        LocalDate dated = signature != null
                ? LocalDate.ofInstant(signature.at(), Days.LONDON)
                : Objects.requireNonNullElse(
                        plan.progress().presentedOn(), laid.standing().law().on());
        return new PlanCopy(
                council,
                plan.origin().kind(),
                plan.origin().version(),
                isFinal ? null : policy.read(Settings.DRAFT_DISCLAIMER).value(),
                dated,
                whose(laid.about().person().person()),
                headings(plan, policy),
                plan.content(),
                budget(laid, plan.content()),
                agreement(laid),
                isFinal ? signatures(laid) : List.of(),
                new PlanCopy.NextReview(plan.reviewDue(), askEarlier(plan, policy)),
                complaints(policy),
                MannerOfAPlan.of(laid),
                RecordOnPaper.of(laid.about().person().circumstances()),
                RecordOnPaper.wishes(laid.about().assessment()));
    }

    /** How anybody asks for a review before its day, in the words and with the contact of the council (SCHEDULE-16). */
    private static String askEarlier(Plan plan, CouncilPolicy policy) {
        return policy.ifDecided(Settings.REVIEW_REQUEST_ROUTE)
                .map(InEffect::value)
                .map(route -> route.says() + " " + route.contact() + ".")
                .orElseGet(() -> "Tell " + plan.origin().authorName() + " or anybody of the team.");
    }

    /** Those of the template on which the plan was begun, whatever the council has published since (FORMAT-01). */
    private static Map<String, String> headings(Plan plan, CouncilPolicy policy) {
        PlanTemplate begun = plan.origin().template();
        return (begun == null ? policy.read(Settings.PLAN_TEMPLATE).value() : begun).headings();
    }

    private static PlanCopy.Whose whose(Person person) {
        String full = Stream.of(person.firstNames(), person.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new PlanCopy.Whose(
                Objects.requireNonNullElse(person.likesToBeCalled(), full),
                full,
                person.dateOfBirth(),
                person.nhsNumber() == null ? null : person.nhsNumber().digits(),
                person.recordNumber(),
                person.communication());
    }

    /** Each week and once; the shares make up the whole. Without the two shares while the person's is awaited. */
    private static PlanCopy.@Nullable Budget budget(LaidOut laid, PlanContent content) {
        BudgetFiguresAnswer figures = laid.standing().budget().answer();
        return figures == null
                ? null
                : new PlanCopy.Budget(
                        shares(
                                figures.recurring().costAnnualPence(),
                                figures.recurring().adultAnnualPence(),
                                figures.recurring().councilAnnualPence(),
                                figures.recurring().othersAnnualPence(),
                                WEEKS_A_YEAR),
                        shares(
                                figures.oneOff().costPence(),
                                figures.oneOff().adultPence(),
                                figures.oneOff().councilPence(),
                                figures.oneOff().othersPence(),
                                1),
                        directPayment(content),
                        BudgetChanged.inWords(laid.standing().desk(), "This plan", "the plan before")
                                .orElse(null));
    }

    private static @Nullable Money directPayment(PlanContent content) {
        return content.section(ManagingTheMoney.class)
                .map(ManagingTheMoney::dp)
                .filter(payment -> payment.amountPence() != null
                        && payment.frequency() != null
                        && payment.frequency().isRecurring())
                .map(payment -> part(
                        new Money(Objects.requireNonNull(payment.amountPence()))
                                .times(Objects.requireNonNull(payment.frequency())
                                        .timesAYear()),
                        WEEKS_A_YEAR))
                .orElse(null);
    }

    private static Shares shares(
            Money cost, @Nullable Money adult, @Nullable Money council, Map<Funder, Money> others, int parts) {
        Map<Funder, Money> rest = new EnumMap<>(Funder.class);
        others.forEach((payer, amount) -> rest.put(payer, part(amount, parts)));
        Money person = adult == null ? null : part(adult, parts);
        Money byCouncil = council == null ? null : part(council, parts);
        Money needed = person == null || byCouncil == null ? part(cost, parts) : person.plus(byCouncil);
        return new Shares(rest.values().stream().reduce(needed, Money::plus), person, byCouncil, rest);
    }

    /** Rounded half up, for the reader; what is owed is reckoned from the year. */
    private static Money part(Money amount, int parts) {
        return new Money((2 * amount.pence() + parts) / (2L * parts));
    }

    private static PlanCopy.Agreement agreement(LaidOut laid) {
        AgreementRecord record = laid.plan().agreement();
        LocalDate on = Stream.of(record.signed(), record.agreedUnsigned(), record.councilDecided())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PlanCopy.Agreement(
                laid.standing().agreementStatus(),
                signedBy(record.signedBy(), laid),
                on,
                record.personsView(),
                laid.standing().agreementStatus() == AgreementStatus.DECIDED_BY_COUNCIL ? tried(record) : List.of());
    }

    private static List<String> tried(AgreementRecord record) {
        return record.stepsToAgree().stream()
                .map(step -> Stream.of(
                                step.dated() == null ? null : Days.inWords(step.dated()), step.what(), step.result())
                        .filter(each -> each != null && !each.isBlank())
                        .collect(Collectors.joining(": ")))
                .toList();
    }

    private static @Nullable String signedBy(@Nullable Signatory by, LaidOut laid) {
        return switch (by) {
            case null -> null;
            case PERSON -> whose(laid.about().person().person()).knownAs();
            case LEGAL_REPRESENTATIVE -> "A legal representative";
            case BEST_INTERESTS_DECISION_MAKER -> "Whoever decides in the person's best interests";
            case INDEPENDENT_ADVOCATE -> "An independent advocate";
            case OTHER -> "Somebody else";
        };
    }

    private static List<PlanCopy.Signature> signatures(LaidOut laid) {
        List<PlanCopy.Signature> given = new ArrayList<>();
        AgreementRecord record = laid.plan().agreement();
        if (record.signed() != null && record.signedBy() == Signatory.PERSON) {
            given.add(new PlanCopy.Signature(
                    whose(laid.about().person().person()).fullName(), "Whose plan it is", record.signed()));
        }
        AtDirection direction = record.seeking().atDirection();
        if (record.signed() != null
                && record.signedBy() == Signatory.PERSON
                && direction != null
                && direction.signer() != null
                && direction.witness() != null) {
            given.add(new PlanCopy.Signature(direction.signer(), "Wrote it at your direction", record.signed()));
            given.add(new PlanCopy.Signature(direction.witness(), "Saw it written", record.signed()));
        }
        if (record.seeking().practitionerSigned() != null) {
            given.add(new PlanCopy.Signature(
                    laid.plan().origin().authorName(),
                    "Wrote this plan with you",
                    record.seeking().practitionerSigned()));
        }
        Signature council = laid.plan().progress().signature();
        if (council != null) {
            given.add(new PlanCopy.Signature(
                    council.byName(),
                    "For the council: "
                            + LocalName.of(council.as(), laid.standing().law().policy())
                            + (council.onBehalf() == null
                                    ? ""
                                    : ", on behalf of " + council.onBehalf().name()),
                    LocalDate.ofInstant(council.at(), Days.LONDON)));
        }
        return given;
    }

    static String complaints(CouncilPolicy policy) {
        try {
            ComplaintsRoute route = policy.read(Settings.COMPLAINTS_ROUTE).value();
            return route.says() + " " + route.contact() + ".";
        } catch (SettingNotDecided undecided) {
            return "You have the right to complain. Ask us how.";
        }
    }
}

package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.PlanCopy;
import uk.ourplan.core.document.PlanCopy.Shares;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.tenant.policy.ComplaintsRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
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
        boolean isFinal = plan.state() == PlanState.SIGNED_OFF;
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
                budget(laid.standing().budget().answer()),
                agreement(laid),
                isFinal ? signatures(laid) : List.of(),
                new PlanCopy.NextReview(
                        plan.progress().reviewDue(), "Tell " + plan.origin().authorName() + " or anybody of the team."),
                complaints(policy),
                MannerOfAPlan.of(laid),
                RecordOnPaper.of(laid.about().person().circumstances()));
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
                person.recordNumber());
    }

    /** Each week and once; the shares make up the whole. Left out while the person's share is awaited. */
    private static PlanCopy.@Nullable Budget budget(@Nullable BudgetFiguresAnswer figures) {
        if (figures == null
                || figures.recurring().adultAnnualPence() == null
                || figures.recurring().councilAnnualPence() == null
                || figures.oneOff().adultPence() == null
                || figures.oneOff().councilPence() == null) {
            return null;
        }
        return new PlanCopy.Budget(
                shares(
                        figures.recurring().adultAnnualPence(),
                        figures.recurring().councilAnnualPence(),
                        figures.recurring().othersAnnualPence(),
                        WEEKS_A_YEAR),
                shares(
                        figures.oneOff().adultPence(),
                        figures.oneOff().councilPence(),
                        figures.oneOff().othersPence(),
                        1));
    }

    private static Shares shares(Money adult, Money council, Map<Funder, Money> others, int parts) {
        Money own = adult.plus(others.getOrDefault(Funder.PERSON, Money.NONE));
        Money rest = others.entrySet().stream()
                .filter(payer -> payer.getKey() != Funder.PERSON)
                .map(Map.Entry::getValue)
                .reduce(Money.NONE, Money::plus);
        Money person = part(own, parts);
        Money byCouncil = part(council, parts);
        Money byOthers = part(rest, parts);
        return new Shares(person.plus(byCouncil).plus(byOthers), person, byCouncil, byOthers);
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
                laid.standing().agreementStatus(), signedBy(record.signedBy(), laid), on, record.personsView());
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
        Signature council = laid.plan().progress().signature();
        if (council != null) {
            given.add(new PlanCopy.Signature(
                    council.byName(),
                    "For the council: " + council.as().replace('_', ' ')
                            + (council.onBehalf() == null
                                    ? ""
                                    : ", on behalf of " + council.onBehalf().name()),
                    LocalDate.ofInstant(council.at(), Days.LONDON)));
        }
        return given;
    }

    private static String complaints(CouncilPolicy policy) {
        try {
            ComplaintsRoute route = policy.read(Settings.COMPLAINTS_ROUTE).value();
            return route.says() + " " + route.contact() + ".";
        } catch (SettingNotDecided undecided) {
            return "You have the right to complain. Ask us how.";
        }
    }
}

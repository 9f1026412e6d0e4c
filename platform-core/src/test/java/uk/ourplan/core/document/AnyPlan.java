package uk.ourplan.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.PlanCopy.Agreement;
import uk.ourplan.core.document.PlanCopy.Budget;
import uk.ourplan.core.document.PlanCopy.NextReview;
import uk.ourplan.core.document.PlanCopy.Shares;
import uk.ourplan.core.document.PlanCopy.Signature;
import uk.ourplan.core.document.PlanCopy.Whose;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.Support;

/** A small plan of an invented person, as a draft or as the final copy. */
final class AnyPlan {

    static final String DISCLAIMER =
            "This is a draft. Neither the plan nor its indicative budget is settled until someone with authority has signed for the council.";

    static final List<String> ITEMS = List.of(
            "needs",
            "eligibility",
            "council_met",
            "others_meeting",
            "matters",
            "outcome_timeframes",
            "budget",
            "management_method",
            "dp_needs",
            "dp_amount_frequency",
            "dp_employer_costs",
            "accommodation",
            "advice_reduce",
            "advice_prevent",
            "plan_risk",
            "review",
            "council_signature");

    private AnyPlan() {}

    static PlanCopy draft() {
        return copy(DISCLAIMER, "My garden, and being outside in it.", List.of());
    }

    static PlanCopy finalCopy() {
        return copy(
                null,
                "My garden, and being outside in it.",
                List.of(
                        new Signature("Wren Ashdown", "The person whose plan this is", LocalDate.of(2026, 11, 20)),
                        new Signature("Idris Pell", "Team manager, for the council", LocalDate.of(2026, 11, 22))));
    }

    /** The same copy with this section in place of its own. */
    static PlanCopy holding(PlanCopy copy, Section section) {
        return new PlanCopy(
                copy.council(),
                copy.kind(),
                copy.version(),
                copy.draft(),
                copy.dated(),
                copy.whose(),
                copy.headings(),
                copy.content().with(section),
                copy.budget(),
                copy.agreement(),
                copy.signatures(),
                copy.review(),
                copy.howToComplain(),
                copy.manner(),
                copy.onRecord(),
                copy.wishes());
    }

    /** The same copy, told in this manner. */
    static PlanCopy told(PlanCopy copy, Manner manner) {
        return new PlanCopy(
                copy.council(),
                copy.kind(),
                copy.version(),
                copy.draft(),
                copy.dated(),
                copy.whose(),
                copy.headings(),
                copy.content(),
                copy.budget(),
                copy.agreement(),
                copy.signatures(),
                copy.review(),
                copy.howToComplain(),
                manner,
                copy.onRecord(),
                copy.wishes());
    }

    /** The final copy with this budget and these wishes. */
    static PlanCopy costing(Budget budget, List<PlanCopy.OnRecord> wishes) {
        PlanCopy copy = finalCopy();
        return new PlanCopy(
                copy.council(),
                copy.kind(),
                copy.version(),
                copy.draft(),
                copy.dated(),
                copy.whose(),
                copy.headings(),
                copy.content(),
                budget,
                copy.agreement(),
                copy.signatures(),
                copy.review(),
                copy.howToComplain(),
                copy.manner(),
                copy.onRecord(),
                wishes);
    }

    /** A draft in which somebody wrote this. */
    static PlanCopy saying(String words) {
        return copy(words, words, List.of(new Signature(words, words, LocalDate.of(2026, 11, 22))));
    }

    private static PlanCopy copy(@Nullable String draft, String matters, List<Signature> signatures) {
        return new PlanCopy(
                "Anywhere Council",
                PlanKind.CARE_AND_SUPPORT_PLAN,
                2,
                draft,
                LocalDate.of(2026, 11, 22),
                new Whose(
                        "Wren",
                        "Wren Ashdown",
                        LocalDate.of(1951, 4, 6),
                        "9434765919",
                        "AN-000123",
                        "Speaks; writes things down"),
                headings(),
                content(matters),
                new Budget(
                        new Shares(new Money(20_450), new Money(3_000), new Money(17_450), Map.of()),
                        new Shares(new Money(9_000), Money.NONE, new Money(9_000), Map.of()),
                        null),
                new Agreement(AgreementStatus.SIGNED, "Wren Ashdown", LocalDate.of(2026, 11, 20), matters, List.of()),
                signatures,
                new NextReview(LocalDate.of(2027, 1, 3), "Ring 01632 960000 or write to us."),
                "Tell us within a year. Complaints team, 01632 960001.",
                Manner.PLAIN,
                List.of(),
                List.of());
    }

    static Map<String, String> headings() {
        return ITEMS.stream().collect(Collectors.toMap(item -> item, item -> "About " + item.replace('_', ' ')));
    }

    private static PlanContent content(String matters) {
        var need = new Needs.Need(
                "n1",
                matters,
                List.of("nutrition"),
                true,
                "twice a day",
                null,
                true,
                null,
                List.of(MetBy.COUNCIL, MetBy.INFORMAL),
                "A carer calls to help with breakfast and supper.",
                null,
                true,
                true,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
        var line = new Support.ServiceLine(
                "s1",
                "Help at breakfast and supper",
                new Support.Provider("Anywhere Home Care", null, null),
                null,
                2_045L,
                BigDecimal.TEN,
                Frequency.WEEKLY,
                20_450L,
                null,
                Funder.COUNCIL,
                List.of("n1"),
                List.of(),
                null,
                null,
                "Every day at 8 and at 18",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return Stream.of(
                        new AboutMe(List.of(matters), null),
                        new Needs(List.of(need), null, null),
                        new Support(List.of(line), List.of(), List.of()))
                .reduce(PlanContent.empty(), PlanContent::with, (one, other) -> other);
    }
}

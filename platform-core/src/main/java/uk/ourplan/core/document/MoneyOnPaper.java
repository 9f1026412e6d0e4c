package uk.ourplan.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Support;

/**
 * The personal budget, who manages it, and the direct payment where there is one.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(2)</a>
 */
record MoneyOnPaper(Html page, PlanCopy copy) {

    void write() {
        budget();
        var managing = copy.content().section(ManagingTheMoney.class);
        heading("management_method");
        page.paragraph(managing.map(ManagingTheMoney::method)
                .map(PlainWords::of)
                .orElse("It is not settled yet how the money is managed."));
        managing.ifPresent(section -> {
            page.said("What you said about it", section.views());
            if (section.method() != null && section.method() != Method.NOT_APPLICABLE) {
                page.paragraph(
                        "If this way does not work for you, it can be changed. Tell us, and we look at it with you.");
            }
            if (section.method() == Method.DIRECT_PAYMENT || section.method() == Method.MIXED) {
                directPayment(section.dp());
            }
        });
    }

    /** Who pays what. */
    void inShort() {
        budget();
    }

    private void heading(String item) {
        page.heading(2, PlanOnPaper.heading(copy, item));
    }

    private void budget() {
        heading("budget");
        var budget = copy.budget();
        if (budget == null) {
            page.paragraph("The personal budget is not worked out yet.");
            return;
        }
        var weekly = budget.weekly();
        var once = budget.oneOff();
        page.paragraph(
                "Your personal budget is what it costs the council to meet your needs, and who pays which part.");
        boolean awaited = weekly.person() == null || once.person() == null;
        if (awaited) {
            page.paragraph(
                    "What you pay is not known yet: we are waiting for the financial assessment. We tell you when it"
                            + " is there, and your care does not wait for it.");
        }
        List<List<String>> rows = new ArrayList<>();
        if (!awaited) {
            rows.add(row("You pay", weekly.person(), once.person()));
            rows.add(row("The council pays", weekly.council(), once.council()));
        }
        Set<Funder> others = new TreeSet<>(weekly.others().keySet());
        others.addAll(once.others().keySet());
        others.forEach(payer -> rows.add(row(
                payer == Funder.PERSON ? "You pay besides" : PlainWords.capital(PlainWords.of(payer)) + " pays",
                weekly.others().getOrDefault(payer, Money.NONE),
                once.others().getOrDefault(payer, Money.NONE))));
        rows.add(row("The whole cost", weekly.cost(), once.cost()));
        if (budget.directPayment() != null) {
            rows.add(row("Of that, paid to you as a direct payment", budget.directPayment(), Money.NONE));
        }
        if (budget.change() != null) {
            page.paragraph(budget.change());
        }
        page.table("Who pays what", List.of("Who", "Each week", "Once"), rows);
    }

    private void directPayment(@Nullable DirectPayment payment) {
        if (payment == null) {
            heading("dp_needs");
            page.paragraph("The particulars of the direct payment are not written down yet.");
            return;
        }
        heading("dp_needs");
        page.list(copy.content().section(Needs.class).map(Needs::needs).orElse(List.of()).stream()
                .filter(need -> payment.needs().contains(need.id()))
                .map(need -> PlainWords.or(need.text(), need.id()))
                .toList());
        heading("dp_amount_frequency");
        page.paragraph(PlainWords.amount(payment.amountPence(), payment.frequency()) + ".");
        if (payment.oneOffPence() != null) {
            page.paragraph("And " + PlainWords.pence(payment.oneOffPence()) + " once.");
        }
        page.said("Who looks after the payment", payment.managedBy());
        if (!payment.employerCosts().isEmpty()) {
            heading("dp_employer_costs");
            page.list(payment.employerCosts().stream().map(this::employing).toList());
        }
    }

    /** An employer's cost stands on a line of support, and is told by what that line is. */
    private String employing(String cost) {
        return copy.content().section(Support.class).map(Support::services).orElse(List.of()).stream()
                .filter(line -> line.id().equals(cost))
                .map(line -> PlainWords.or(line.what(), cost))
                .findFirst()
                .orElse(cost);
    }

    private static List<String> row(String who, @Nullable Money weekly, @Nullable Money once) {
        return List.of(who, said(weekly), said(once));
    }

    private static String said(@Nullable Money amount) {
        return amount == null ? PlainWords.NOT_SAID : amount.toString();
    }
}

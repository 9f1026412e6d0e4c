package uk.ourplan.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;

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
        page.table(
                "Who pays what",
                List.of("Who", "Each week", "Once"),
                List.of(
                        row("You pay", weekly.person(), once.person()),
                        row("The council pays", weekly.council(), once.council()),
                        row("Others pay", weekly.others(), once.others()),
                        row("The whole cost", weekly.cost(), once.cost())));
    }

    private void directPayment(@Nullable DirectPayment payment) {
        if (payment == null) {
            heading("dp_needs");
            page.paragraph("The particulars of the direct payment are not written down yet.");
            return;
        }
        heading("dp_needs");
        page.list(payment.needs());
        heading("dp_amount_frequency");
        page.paragraph(PlainWords.amount(payment.amountPence(), payment.frequency()) + ".");
        if (payment.oneOffPence() != null) {
            page.paragraph("And " + PlainWords.pence(payment.oneOffPence()) + " once.");
        }
        page.said("Who looks after the payment", payment.managedBy());
        if (!payment.employerCosts().isEmpty()) {
            heading("dp_employer_costs");
            page.list(payment.employerCosts());
        }
    }

    private static List<String> row(String who, Money weekly, Money once) {
        return List.of(who, weekly.toString(), once.toString());
    }
}

package uk.ourplan.core.law.budget;

import java.util.List;

/** Every way of managing the budget and whether it is open to the person; direct payments are always explained. */
public record ManagementMethodsAnswer(
        List<Availability> methods, boolean explainDirectPayments, boolean recordIsfRequest) {

    public ManagementMethodsAnswer {
        methods = List.copyOf(methods);
    }

    /** One way, and whether it is available. */
    public record Availability(BudgetMethod method, boolean available) {}

    static ManagementMethodsAnswer of(boolean directPayment, boolean isf, boolean recordRequest) {
        return new ManagementMethodsAnswer(
                List.of(
                        new Availability(BudgetMethod.COUNCIL, true),
                        new Availability(BudgetMethod.DIRECT_PAYMENT, directPayment),
                        new Availability(BudgetMethod.ISF, isf),
                        new Availability(BudgetMethod.MIXED, directPayment || isf)),
                true,
                recordRequest);
    }
}

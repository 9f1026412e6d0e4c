package uk.ourplan.api.notice;

import java.util.List;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;

/** The council's steps for one thing that is done to a direct payment or a fund (DP-06, ISF-04). */
public record PaymentSteps(Method method, PaymentChange change, List<String> steps) {

    public PaymentSteps {
        steps = List.copyOf(steps);
    }
}

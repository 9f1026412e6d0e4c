package uk.ourplan.tenant.policy.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.ourplan.tenant.policy.type.Fault;

/** The steps of a direct payment that the catalogue begins with stay, whatever a council adds. */
final class DirectPaymentSteps {

    private static final String KEY = "dp.process_steps";

    private DirectPaymentSteps() {}

    static List<Fault> kept(String at, Object value, Around around) {
        List<Fault> breaches = new ArrayList<>();
        if (around.policy().catalogue().get(KEY).defaultValue() instanceof Map<?, ?> platform) {
            platform.forEach((part, steps) -> Rules.list(steps).stream()
                    .filter(step -> !Rules.list(((Map<?, ?>) value).get(part)).contains(step))
                    .map(step -> new Fault(at + "." + part, "The step “" + step + "” has to stay."))
                    .forEach(breaches::add));
        }
        return breaches;
    }
}

package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ourplan.language.money.Money;

/** The council's tool that works out indicative budgets: one version of it, with its rates. */
public record CostCalculator(String name, String version, LocalDate inUseFrom, List<Rate> rates) {

    public CostCalculator {
        rates = List.copyOf(rates);
    }

    /**
     * What one unit of a support costs.
     *
     * @param unit hour, visit, session, day, night or week
     */
    public record Rate(String support, String unit, Money pence) {}

    /** The tool, or the council's decision that figures are entered by hand. */
    static Optional<CostCalculator> read(Object value) {
        return value instanceof Map<?, ?>
                ? Optional.of(Read.record(CostCalculator::of).apply(value))
                : Optional.empty();
    }

    private static CostCalculator of(Read.Fields row) {
        return new CostCalculator(
                row.text("name"),
                row.text("version"),
                row.day("in_use_from"),
                row.rows("rates", rate -> new Rate(rate.text("support"), rate.text("unit"), rate.money("pence"))));
    }

    public Optional<Rate> rate(String support) {
        return rates.stream().filter(rate -> rate.support().equals(support)).findFirst();
    }
}

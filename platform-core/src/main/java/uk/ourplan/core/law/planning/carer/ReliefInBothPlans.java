package uk.ourplan.core.law.planning.carer;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * A service to the adult that relieves the carer is one service on two plans: described on both, on the carer's among what is
 * done when caring cannot go on, and with its cost on the adult's alone (CARER-04). Read off both plans where the council keeps
 * both.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(3), s.20(7)-(8)</a>
 */
public final class ReliefInBothPlans {

    private ReliefInBothPlans() {}

    /**
     * One of the two plans.
     *
     * @param called whose it is
     * @param number of their record; {@code null} where it has none
     */
    public record Side(String called, @Nullable String number, List<ServiceLine> lines) {

        public Side {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the two plans do not say alike, each in a sentence.
     *
     * @param carerOnPlan the carer's number among those around the adult; {@code null} where every carer is looked at
     */
    public static List<String> lacking(Side adult, Side carer, @Nullable String carerOnPlan) {
        List<String> lacks = new ArrayList<>();
        for (ServiceLine line : adult.lines()) {
            boolean relieves = !ReliefOnPlan.isDeliveredToTheAdult(line)
                    && !blank(line.relieves())
                    && (carerOnPlan == null || carerOnPlan.equals(line.relieves()));
            if (relieves && onCarersPlan(adult, carer).noneMatch(other -> isSame(line, other))) {
                lacks.add(named(line) + " relieves " + carer.called() + " and does not stand on " + carer.called()
                        + "’s plan.");
            }
        }
        onCarersPlan(adult, carer).forEach(line -> {
            if (adult.lines().stream().noneMatch(other -> isSame(line, other))) {
                lacks.add(named(line) + " stands on " + carer.called() + "’s plan as a service to " + adult.called()
                        + ", and not on " + adult.called() + "’s.");
            }
            if (ReliefOnPlan.costs(line)) {
                lacks.add(named(line) + " has a cost on " + carer.called() + "’s plan; it belongs on " + adult.called()
                        + "’s alone.");
            }
            if (!Boolean.TRUE.equals(line.contingency())) {
                lacks.add(named(line) + " stands on " + carer.called()
                        + "’s plan, and not among what is done when caring cannot go on.");
            }
        });
        return lacks;
    }

    private static Stream<ServiceLine> onCarersPlan(Side adult, Side carer) {
        return carer.lines().stream()
                .filter(ReliefOnPlan::isDeliveredToTheAdult)
                .filter(line -> adult.number() == null
                        || adult.number()
                                .equalsIgnoreCase(
                                        Objects.requireNonNull(line.onPlanOf()).strip()));
    }

    private static boolean isSame(ServiceLine one, ServiceLine other) {
        return !blank(one.what()) && said(one).equals(said(other));
    }

    private static String said(ServiceLine line) {
        return Objects.requireNonNullElse(line.what(), "").strip().toLowerCase(Locale.UK);
    }

    private static String named(ServiceLine line) {
        return blank(line.what()) ? "Line " + line.id() : "“" + line.what() + "”";
    }
}

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
 * both: by the number of the line where the carer's plan gives it, and by its words where it does not.
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
        lacks.addAll(missingFromTheAdults(adult, carer));
        onCarersPlan(adult, carer).forEach(line -> {
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

    /** What the carer's plan says of services to the adult that the adult's does not say, or says in other words. */
    static List<String> missingFromTheAdults(Side adult, Side carer) {
        List<String> lacks = new ArrayList<>();
        onCarersPlan(adult, carer).forEach(line -> {
            ServiceLine there = adult.lines().stream()
                    .filter(other -> isSame(other, line))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                lacks.add(named(line) + " stands on " + carer.called() + "’s plan as a service to " + adult.called()
                        + ", and not on " + adult.called() + "’s.");
            } else if (!said(there).equals(said(line))) {
                lacks.add(named(line) + " on " + carer.called() + "’s plan is line " + there.id() + " of "
                        + adult.called() + "’s, and is described there in other words.");
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

    /** One service is known again by the number of its line, and where none is given by its words. */
    private static boolean isSame(ServiceLine adults, ServiceLine carers) {
        String there = carers.lineThere();
        return blank(there)
                ? !blank(adults.what()) && said(adults).equals(said(carers))
                : adults.id().equalsIgnoreCase(Objects.requireNonNull(there).strip());
    }

    private static String said(ServiceLine line) {
        return Objects.requireNonNullElse(line.what(), "").strip().toLowerCase(Locale.UK);
    }

    private static String named(ServiceLine line) {
        return blank(line.what()) ? "Line " + line.id() : "“" + line.what() + "”";
    }
}
